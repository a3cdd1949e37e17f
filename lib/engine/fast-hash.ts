/**
 * A fast salted hash of folded words: two lanes of 32 bits, of which 53 are kept, so that a value is a
 * plain number. It hides words from a reader's eye, not from a guesser.
 */
export class FastHash {
  readonly #seedA: number;
  readonly #seedB: number;
  #a = 0;
  #b = 0;

  constructor(salt: string) {
    this.#a = 0x811c9dc5;
    this.#b = 0x9747b28c;
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
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
      b ^= b >>> 13;
    }
    this.#a = Math.imul(a ^ 0x1f, 0x01000193);
    this.#b = Math.imul(b ^ 0x1f, 0xc2b2ae35);
  }

  /** Of everything added since the last reset: a whole number below 2 ** 53. */
  value(): number {
    return (mixed(this.#a, this.#b) & 0x1fffff) * 2 ** 32 + mixed(this.#b, this.#a);
  }
}

function mixed(x: number, y: number): number {
  let h = x ^ Math.imul(y, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
