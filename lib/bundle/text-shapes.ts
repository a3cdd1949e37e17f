import { LANGUAGE_CODES } from './language-codes.ts';
import { text } from './shape.ts';

/** Shapes that several parts of the vocabulary share. */

export const words = text('a text');

/** Something to look for: white space and characters that show nothing find nothing. */
export const visible = text(
  'a text with a visible character',
  /[^\s\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u,
  'Write the word or expression, in quotes where in doubt',
);

const TAG = `(?:${LANGUAGE_CODES}|[a-z]{3})(?:-[A-Za-z0-9]{2,8})*`;

export const languageTag = text(
  'a language tag',
  new RegExp(`^${TAG}$`),
  'Write it as `en`, `de` or `pt-BR`',
);

export const termLanguage = text(
  'a language tag or `*`',
  new RegExp(`^(?:\\*|${TAG})$`),
  'Write `en`, `de` or `"*"`',
);

export const setName = text(
  'the name of a set',
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'Write it in small letters, as in `product-noun`',
);
