import { randomFrom } from '../../lib/engine/testing/policy.ts';

export const random = randomFrom(12);
export const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] ?? (of[0] as T);

const OPENERS = `Proud of|Thanks to|Big day for|Congratulations to|A warm welcome to|So happy for`.split('|');
const WHO =
  `the whole team|our volunteers|everyone in the workshop|Anna and Karim|the people of hall two`.split('|');
const WHAT =
  `who moved the old machines|for the talk on Friday|who helped with the new website|at the fair`.split('|');
const MORE =
  `It took three weeks and a lot of coffee.|Read how it went in the notes, and tell us what you think!|Have you tried it yet?|We learned that small steps win 🎉|More about this next month #teamwork #learning|The pictures are from the afternoon, when the sun came out.`.split(
    '|',
  );

/** Ordinary posts, run together to a length; never twice the same. */
export function post(length: number): string {
  let text = '';
  while (text.length < length) {
    text += `${pick(OPENERS)} ${pick(WHO)} ${pick(WHAT)}, number ${Math.floor(random() * 1000)}. ${pick(MORE)} `;
  }
  return text.slice(0, length);
}

/** So many posts of a length, each another. */
export const posts = (length: number, count: number): string[] =>
  Array.from({ length: count }, () => post(length));

/** One draft of 3,000 characters, again and again with a letter more in a sentence in its middle. */
export function typing(sentence: string): string[] {
  const text = post(3000);
  const middle = text.indexOf('. ', 1500) + 2;
  return Array.from({ length: 400 }, (_, run) => {
    const typed = `${sentence}${'n'.repeat(run % 40)}. `;
    return `${text.slice(0, middle)}${typed}${text.slice(middle)}${run % 7 === 0 ? ' ' : ''}`;
  });
}
