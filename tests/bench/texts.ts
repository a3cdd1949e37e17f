const SENTENCES = [
  'The library opens at nine on Saturday, and the café next door has the first bread by then.',
  'Three of us walked the whole harbour in the rain and came back with a plan for the spring fair.',
  'If you have an old bicycle in the cellar, bring it along: two mechanics will look at it for free.',
  'Our support desk answered four hundred mails last week, and most people wrote back with a smile.',
];

/** Ordinary sentences of exactly so many characters, with nothing in them to mark. */
export function plainText(characters: number): string {
  let text = '';
  for (let index = 0; text.length < characters; index += 1) text += `${SENTENCES[index % SENTENCES.length]} `;
  return `${text.slice(0, characters - 1)} `;
}
