import { text } from './shape.ts';

/** Shapes that several parts of the vocabulary share. */

export const words = text('a text');

export const languageTag = text(
  'a language tag',
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'Write it as `en`, `de` or `pt-BR`',
);

export const termLanguage = text(
  'a language tag or `*`',
  /^(\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/,
  'Write `en`, `de` or `"*"`',
);

export const setName = text(
  'the name of a set',
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'Write it in small letters, as in `product-noun`',
);
