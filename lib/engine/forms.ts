import { type Folded, fold } from './fold.ts';
import { FoldedBuilder } from './folded-builder.ts';

/**
 * A second way to read a text. `plain` is the folded text itself; `bare` has its accents taken off;
 * `tags` holds the words of its hashtags and handles, one blank line between two of them. The others
 * undo a disguise and hold only the words in question with what stands around them, blank lines between:
 * `leet` digits, signs and other letters for letters, `stretched` letters said over and over, `apart` letters kept apart,
 * `backwards` words turned upside down or written from right to left, `slips` words mistyped. `entities` are character
 * references read, `split` words parted at the end of a line run together: no disguises, only other ways to write.
 */
export type FormName =
  | 'plain'
  | 'bare'
  | 'tags'
  | 'leet'
  | 'stretched'
  | 'apart'
  | 'backwards'
  | 'entities'
  | 'split'
  | 'slips';

export interface Form extends Folded {
  name: FormName;
  /** Only for terms that may be disguised. */
  disguise: boolean;
}

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const ACCENTED_ALL = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const STROKED: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't' };

/** The folded letter without its accent: one unit for one unit, so that offsets stay. */
export function withoutAccents(text: string): string {
  return text.replace(ACCENTED_ALL, bareLetter);
}

const bareLetters = new Map<string, string>();

function bareLetter(letter: string): string {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = STROKED[letter] ?? letter.normalize('NFD').charAt(0);
  bareLetters.set(letter, bare);
  return bare;
}

/** Null where nothing in the text carries an accent. */
export function bareForm(folded: Folded): Form | null {
  if (!ACCENTED.test(folded.text)) return null;
  return {
    name: 'bare',
    disguise: true,
    text: withoutAccents(folded.text),
    starts: folded.starts,
    ends: folded.ends,
  };
}

const TAG = /[#＃@][\p{L}\p{N}\p{M}_]+/gu;
const TAG_WORD = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}|\p{N}+/gu;

/** Null where no hashtag or handle is made of several words (`#GuaranteedReturns`, `#best_ever`). */
export function tagForm(original: string): Form | null {
  if (!/[#＃@]/.test(original)) return null;
  const out = new FoldedBuilder(64);
  let size = 0;
  for (const tag of original.matchAll(TAG)) {
    const words = [...tag[0].matchAll(TAG_WORD)];
    if (words.length < 2) continue;
    for (const [index, word] of words.entries()) {
      const at = tag.index + word.index;
      const before = size === 0 ? '' : index === 0 ? '\n\n' : ' ';
      for (const unit of before) out.push(unit.charCodeAt(0), at, at);
      const folded = fold(word[0]);
      for (let i = 0; i < folded.text.length; i += 1) {
        out.push(folded.text.charCodeAt(i), at + (folded.starts[i] ?? 0), at + (folded.ends[i] ?? 0));
      }
      size += 1;
    }
  }
  return size === 0 ? null : { name: 'tags', disguise: false, ...out.finish() };
}
