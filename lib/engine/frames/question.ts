import { withoutAccents } from '../forms.ts';
import type { FrameTest } from './frame.ts';

const ASKED = /[?\u061F\uFF1F][!?)\]"'\s\p{Extended_Pictographic}]*$/u;
/** A statement with a question hung on: "…, right?" asks whether the reader agrees. */
const TAGGED =
  /[,;:–—-]\s*¿?(?:right|fine|ok|okay|deal|yes|no|agreed|cool|got it|get it|innit|you know|isn't it|aren't they|don't you think|oder|oder was|nicht wahr|gell|ne|klar|verstanden|okay|d'accord|non|hein|n'est-ce pas|pas vrai|verdad|a que si|vale|cierto|no cree[ns]|ne|nao e|certo|viu|ta|ok)\s*\?[!?)\]"'\s\p{Extended_Pictographic}]*$/u;
/** Words that open a question of their own: "is it …, right?" */
const ASKING =
  /^\W*(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|who|what|which|how|why|when|where|any|anyone|ist|sind|kann|konnt|hat|habt|wer|was|wie|warum|wo|wann|est-ce|qui|que|quel|comment|pourquoi|quien|que|como|cual|por que|sera|quem|qual)(?![\p{L}\p{M}])/u;

/** The sentence asks; it does not state. */
export const question: FrameTest = ({ sentence, bare }) =>
  ASKED.test(sentence) && (!TAGGED.test(bare) || ASKING.test(withoutAccents(sentence.slice(0, 40))));
