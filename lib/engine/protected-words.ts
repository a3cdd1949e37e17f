import { PEOPLE } from './protected-people.ts';
import { TOPICS } from './protected-topics.ts';

/** Lists of words, each as one text with commas; what a list means says its name. */
export const PROTECTED_WORDS = { ...TOPICS, ...PEOPLE };

/** `otherTopic`: a topic beside the word for those who speak for staff. */
export type WordList = keyof typeof PROTECTED_WORDS | 'otherTopic';
