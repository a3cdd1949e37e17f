/**
 * A fast salted hash of folded words: two lanes of 32 bits, of which 53 are kept, so that a value is a
 * plain number. It hides words from a reader's eye, not from a guesser.
 */
export class FastHash {
  readonly #seedA: number;
  readonly #seedB: number;
  #a = 0x2545f491;
  #b = 0x6a09e667;

  constructor(salt: string) {
    this.add(salt);
    this.#seedA = this.#a;
    this.#seedB = this.#b;
  }

  /** Forgets what was added. */
  reset(): void {
    this.#a = this.#seedA;
    this.#b = this.#seedB;
  }

  /** Adds one word; two words never hash as the same letters run together. */
  add(word: string): void {
    const lanes = wordLanes([{ text: word }]);
    this.addLanes(lanes, 0);
  }

  /** Adds the word `index` of those the lanes were made of. */
  addLanes(lanes: Int32Array, index: number): void {
    const a = Math.imul(this.#a ^ (lanes[2 * index] ?? 0), 0x9e3779b1);
    const b = Math.imul(this.#b ^ (lanes[2 * index + 1] ?? 0), 0x85ebca6b);
    this.#a = a ^ (b >>> 15);
    this.#b = b ^ (a >>> 13);
  }

  /** The low 32 bits of the value, for tests that most hashes fail. */
  low(): number {
    return mixed(this.#b, this.#a);
  }

  /** Of everything added since the last reset: a whole number below 2 ** 53. */
  value(): number {
    return (mixed(this.#a, this.#b) & 0x1fffff) * 2 ** 32 + mixed(this.#b, this.#a);
  }
}

/** Two numbers a word, which are the same whatever the salt, so that they are made once for all rules. */
export function wordLanes(words: readonly { text: string }[]): Int32Array {
  const lanes = new Int32Array(2 * words.length);
  for (const [index, { text }] of words.entries()) {
    let a = 0x811c9dc5;
    let b = 0x9747b28c;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0xcc9e2d51);
      b ^= b >>> 13;
    }
    lanes[2 * index] = mixed(a, text.length);
    lanes[2 * index + 1] = mixed(b, text.length);
  }
  return lanes;
}

function mixed(x: number, y: number): number {
  let h = x ^ Math.imul(y, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
