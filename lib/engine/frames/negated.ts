import { wordSet } from '../words.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import type { FrameTest } from './frame.ts';

/** Reach over a whole clause. */
const ADVERBS =
  wordSet(`not never cannot neither nor nobody none nothing hardly isnt arent wasnt dont doesnt didnt cant
  couldnt wont wouldnt shouldnt nicht nie niemals nirgends ne n'est n'a n'y jamais personne nunca jamás ningún tampoco
  nem ninguém jamais`);
/** Reach over the words right behind them; `no` is also Spanish and Portuguese for "not". */
const DETERMINERS =
  wordSet(`no without zero kein keine keinen keinem keiner keines ohne aucun aucune sans sin ninguna
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
  `nicht nie niemals kein keine keinen keinem keiner pas jamais aucun aucune rien`,
);
const ENGLISH_AUXILIARY = wordSet(`is are was were do does did can could will would has have should`);

/** "We do not guarantee …", "kein …", "ne garantit pas": the clause denies what the words would say. */
export const negated: FrameTest = ({ before, after }) =>
  ELIDED.test(before) || deniedBefore(clauseBefore(before)) || deniedAfter(clauseAfter(after));

function deniedBefore(words: string[]): boolean {
  return words.some((word, index) => {
    const distance = words.length - index;
    const next = words[index + 1];
    if (next !== undefined && UNDOING.has(next)) return false;
    if (words[index - 1] === 'why') return false;
    if (ADVERBS.has(word) || word.endsWith("n't")) return distance <= ADVERB_REACH;
    return DETERMINERS.has(word) && distance <= DETERMINER_REACH;
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
