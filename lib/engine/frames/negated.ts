import { withoutAccents } from '../forms.ts';
import { wordSet } from '../words.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import type { FrameTest } from './frame.ts';

/** Reach over a whole clause. */
const ADVERBS =
  wordSet(`not never cannot neither nor nobody none nothing hardly isnt arent wasnt dont doesnt didnt cant
  couldnt wont wouldnt shouldnt nicht nie niemals nirgends ne n'est n'a n'y jamais personne nunca jamás ningún tampoco
  nem ninguém jamais`);
/** Reach over the words right behind them; `no` is also Spanish for "not". */
const DETERMINERS =
  wordSet(`no without zero pas kein keine keinen keinem keiner keines ohne aucun aucune sans sin ninguna
  ninguno sem nenhum nenhuma não nao`);
/** After these a negation is a figure of speech: "not only", "no doubt", "can't wait". */
const UNDOING =
  wordSet(`only just merely simply doubt wonder question wait joke kidding matter nur seulement solo sólo
  sólamente apenas doute duda dúvida zweifel`);

/** "N'envoyez jamais …": the words themselves begin behind the apostrophe. */
const ELIDED = /(?<!\p{L})n'$/u;

const ADVERB_REACH = 7;
const DETERMINER_REACH = 4;
const AFTER_REACH = 4;

const AFTER_GERMANIC_ROMANCE = wordSet(
  `nicht nichts nie niemals kein keine keinen keinem keiner pas jamais aucun aucune rien`,
);
const ENGLISH_AUXILIARY = wordSet(`is are was were do does did can could will would has have should`);

/** "We do not guarantee …", "kein …", "ne garantit pas": the clause denies what the words would say. */
export const negated: FrameTest = ({ before, after, value, language }) => {
  if (ELIDED.test(before) || UNREAL.test(withoutAccents(before))) return true;
  // A quotation mark right before the words begins no clause of its own.
  const lead = meant(clauseBefore(before.replace(/["'(\s]+$/, ' ')), language);
  return (
    deniedBefore(NEGATIVE.test(value) ? lead.filter((word) => !FRENCH.test(word)) : lead) ||
    deniedAfter(clauseAfter(after))
  );
};

/** Said of what does not exist, however far it is off. */
const UNREAL =
  /(?<![\p{L}\p{M}])(?:no such thing as|nobody can be|no one can be|so etwas wie (?:ein|eine) gibt es nicht|es gibt kein(?:e|en)?|il n'existe (?:pas|aucune?)|no existe (?:ningun|ninguna|un|una|el|la)|nao existe (?:nenhum|nenhuma|um|uma|o|a))[^,;:.!?]*$/u;

/** What denies by itself only has its "ne" before it: "n'ont aucune faille". */
const NEGATIVE = /^(?:aucune?|jamais|pas|personne|rien|plus jamais|z[ée]ro)(?![\p{L}\p{M}])/iu;
const FRENCH = /^(?:ne$|n'|sans$)/u;

/** Whether what stands between two words denies the second: "we are not the best". */
export function deniedBetween(words: string, language: string | null): boolean {
  return deniedBefore(meant(clauseBefore(words), language));
}

/** Portuguese "no" is "in the". */
function meant(words: string[], language: string | null): string[] {
  return language === 'pt' ? words.filter((word) => word !== 'no') : words;
}

function deniedBefore(words: string[]): boolean {
  return words.some((word, index) => {
    const distance = words.length - index;
    const next = words[index + 1];
    if (next !== undefined && UNDOING.has(next)) return false;
    if (words[index - 1] === 'why') return false;
    if (ADVERBS.has(word) || word.endsWith("n't") || /^n'\p{L}/u.test(word)) return distance <= ADVERB_REACH;
    // "No product of ours is …" denies as far as "never" does.
    return DETERMINERS.has(word) && distance <= (index === 0 ? ADVERB_REACH : DETERMINER_REACH);
  });
}

function deniedAfter(words: string[]): boolean {
  const near = words.slice(0, AFTER_REACH);
  return near.some((word, index) => {
    if (UNDOING.has(near[index + 1] ?? '')) return false;
    if (AFTER_GERMANIC_ROMANCE.has(word)) return true;
    if (word.endsWith("n't")) return index < 2;
    return (word === 'not' || word === 'never') && index < 3 && ENGLISH_AUXILIARY.has(near[index - 1] ?? '');
  });
}
