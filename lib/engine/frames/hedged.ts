import { anyOf, wordSet } from '../words.ts';
import { clauseBefore } from './clause.ts';
import type { FrameTest } from './frame.ts';

const MODALS =
  wordSet(`may might could hope hopes hoping hopefully perhaps maybe possibly probably likely aim aims try
  trying should seems könnte könnten dürfte hoffen hoffe hoffentlich vielleicht möglicherweise wahrscheinlich
  pourrait pourraient espère espérons probablement podría podrían espero esperamos quizás quizá tal
  poderia poderiam talvez provavelmente espera`);
const REACH = 8;

const EXPRESSIONS =
  anyOf(`in my view, in our view, in my opinion, in my experience, in our experience, i think,
  i believe, we believe, i guess, imo, imho, in our test*, in our own test*, in our tests, in our trial, in our pilot,
  as far as i know, afaik, it seems, meiner meinung nach, unserer meinung nach, ich glaube, ich denke,
  in unserem test, in unseren tests, à mon avis, selon moi, je pense, dans nos tests, dans notre test, en mi opinión,
  creo que, en nuestras pruebas, na minha opinião, acho que, nos nossos testes`);

/** The writer leaves room for being wrong: a modal word in the clause, or an expression in the sentence. */
export const hedged: FrameTest = ({ before, sentence }) =>
  clauseBefore(before).slice(-REACH).some(isModal) || EXPRESSIONS.test(sentence);

/** "On May 5" and "in May" name the month; "peut-être" comes as two words. */
function isModal(word: string, index: number, words: string[]): boolean {
  if (word === 'peut') return words[index + 1] === 'être';
  if (!MODALS.has(word)) return false;
  if (word !== 'may') return true;
  return (
    !/^\d/.test(words[index + 1] ?? '') &&
    !/^(?:in|on|of|by|since|until|this|next|last|\d+)$/.test(words[index - 1] ?? '')
  );
}
