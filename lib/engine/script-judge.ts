import { classOf, codePointBefore, OTHER, SPACE } from './char-class.ts';
import { GENUINE_SCRIPT } from './confusables.ts';

const GREEK_OR_CYRILLIC = /[\u0370-\u03FF\u0400-\u052F\u1F00-\u1FFF]/;
const LATIN = /[\p{Script=Latin}\u{1D6A8}-\u{1D7CB}\u{1F130}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/u;
/** Longer words are judged in stretches, so that no input takes quadratic time. */
const WORD_REACH = 64;

/** Tells a Cyrillic or Greek letter put in for a Latin one from a word really written in that script. */
export class ScriptJudge {
  readonly #text: string;
  #genuineText: boolean | undefined;
  #wordEnd = -1;
  #disguised = false;

  constructor(text: string) {
    this.#text = text;
  }

  isDisguise(codePoint: number, at: number): boolean {
    if (codePoint < 0x370 || codePoint > 0x1fff) return false;
    if (!GREEK_OR_CYRILLIC.test(String.fromCharCode(codePoint))) return false;
    if (at >= this.#wordEnd) this.#judgeWord(at);
    return this.#disguised;
  }

  #judgeWord(at: number): void {
    let start = at;
    for (let steps = 0; steps < WORD_REACH; steps += 1) {
      const before = codePointBefore(this.#text, start);
      if (before < 0 || endsWord(before)) break;
      start -= before > 0xffff ? 2 : 1;
    }
    let end = at;
    while (end < this.#text.length && end - at < WORD_REACH) {
      const codePoint = this.#text.codePointAt(end) ?? 0;
      if (endsWord(codePoint)) break;
      end += codePoint > 0xffff ? 2 : 1;
    }
    this.#wordEnd = end;
    this.#genuineText ??= GENUINE_SCRIPT.test(this.#text);
    this.#disguised = !this.#genuineText || looksLatin(this.#text.slice(start, end));
  }
}

function looksLatin(word: string): boolean {
  return LATIN.test(word) || LATIN.test(word.normalize('NFKC'));
}

/** Signs that turn out to be letters: Roman numerals and the like, and from circles and boxes on. */
function isLetterlike(codePoint: number): boolean {
  return (codePoint >= 0x2100 && codePoint <= 0x218f) || codePoint >= 0x2460;
}

function endsWord(codePoint: number): boolean {
  const kind = classOf(codePoint);
  return kind === SPACE || (kind === OTHER && !isLetterlike(codePoint));
}
