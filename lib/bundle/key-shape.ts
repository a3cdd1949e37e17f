/**
 * How a vendor's keys look, written as a small part of RE2: characters that stand for themselves, sets such as
 * `[A-Za-z0-9_-]` or `[0-9a-f]`, `(?:a|b)`, and `{n}`, `{n,m}` or `?` behind any of these. Small enough to make keys from.
 */
type Node =
  | { kind: 'set'; chars: string; least: number; most: number }
  | { kind: 'group'; options: Node[][]; least: number; most: number };

export type KeyShape = readonly Node[];

/** Where `{20,}` ends, for the keys made from it. */
const OPEN_END = 24;
const MOST_HEADS = 24;
const MOST_CHOICES = 8;

/** Throws a `SyntaxError` that says what cannot be read. */
export function parseKeyShape(source: string): KeyShape {
  const reader = new ShapeReader(source);
  const nodes = reader.sequence();
  if (!reader.done) throw new SyntaxError(`\`${reader.rest}\` is more than a key shape can say`);
  return nodes;
}

/** What keys of this shape begin with, as far as it is fixed; none where the choice is too wide. */
export function headsOf(shape: KeyShape): string[] {
  return fixed(shape).heads;
}

/** What they end with, where that is fixed and follows a part that is not. */
export function tailOf(shape: KeyShape): string {
  let tail = '';
  for (const node of [...shape].reverse()) {
    if (node.kind === 'set' && node.chars.length === 1 && node.least === node.most) {
      tail = node.chars.repeat(node.least) + tail;
    } else return tail;
  }
  return '';
}

/** A key of this shape; the same for the same seed. */
export function keyOf(shape: KeyShape, seed: string): string {
  return write(shape, randomFrom(seed));
}

/** The beginning of such a key, broken off before it is long enough. */
export function brokenKeyOf(shape: KeyShape, seed: string): string {
  const key = keyOf(shape, seed);
  const head = headsOf(shape).find((one) => one !== '' && key.startsWith(one)) ?? '';
  const kept = Math.min(8, Math.floor((leastLength(shape) - head.length) / 2));
  return key.slice(0, head.length + Math.max(1, kept));
}

/** Whether letters, digits and which signs may stand in the last place, for what must not follow. */
export function lastChars(shape: KeyShape): string {
  const last = shape.at(-1);
  if (!last) return '';
  return last.kind === 'set' ? last.chars : last.options.map(lastChars).join('');
}

function fixed(shape: KeyShape): { heads: string[]; whole: boolean } {
  let heads = [''];
  for (const node of shape) {
    if (node.least !== node.most) return { heads, whole: false };
    const choices = node.kind === 'set' ? setChoices(node) : groupChoices(node);
    if (!choices || heads.length * choices.strings.length > MOST_HEADS) return { heads, whole: false };
    heads = heads.flatMap((head) => choices.strings.map((choice) => head + choice));
    if (!choices.whole) return { heads, whole: false };
  }
  return { heads, whole: true };
}

interface Choices {
  strings: string[];
  whole: boolean;
}

function setChoices({ chars, least }: { chars: string; least: number }): Choices | undefined {
  if (chars.length === 1) return { strings: [chars.repeat(least)], whole: true };
  return least === 1 && chars.length <= MOST_CHOICES ? { strings: [...chars], whole: true } : undefined;
}

function groupChoices({ options, least }: { options: Node[][]; least: number }): Choices | undefined {
  if (least !== 1) return undefined;
  const parts = options.map(fixed);
  return { strings: parts.flatMap(({ heads }) => heads), whole: parts.every(({ whole }) => whole) };
}

function leastLength(shape: KeyShape): number {
  return shape.reduce((sum, node) => {
    const one = node.kind === 'set' ? 1 : Math.min(...node.options.map(leastLength));
    return sum + one * node.least;
  }, 0);
}

function write(shape: KeyShape, below: (end: number) => number): string {
  let key = '';
  for (const node of shape) {
    const times = node.least + below(Math.min(node.most, node.least + OPEN_END) - node.least + 1);
    for (let i = 0; i < times; i += 1) {
      key +=
        node.kind === 'set'
          ? node.chars.charAt(below(node.chars.length))
          : write(node.options[below(node.options.length)] ?? [], below);
    }
  }
  return key;
}

/** Whole numbers below a bound, from a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: string): (end: number) => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * end);
  };
}

class ShapeReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  get rest(): string {
    return this.#source.slice(this.#at, this.#at + 12);
  }

  sequence(): Node[] {
    const nodes: Node[] = [];
    while (!this.done && !/[|)]/.test(this.#peek())) nodes.push(this.#node());
    return nodes;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source) ?? undefined;
    if (match) this.#at += match[0].length;
    return match;
  }

  #node(): Node {
    if (this.#take(/\(\?:/y)) {
      const options = [this.sequence()];
      while (this.#take(/\|/y)) options.push(this.sequence());
      if (!this.#take(/\)/y)) throw new SyntaxError('a bracket is not closed');
      return { kind: 'group', options, ...this.#times() };
    }
    const chars = this.#set();
    return { kind: 'set', chars, ...this.#times() };
  }

  #set(): string {
    const set = this.#take(/\[(?!\^)((?:[^\]\\]|\\.)+)\]/y);
    if (set) return charsOf(set[1] ?? '');
    const escaped = this.#take(/\\([^A-Za-z0-9])/y);
    if (escaped) return escaped[1] ?? '';
    const plain = this.#take(/[^\\[\](){}.*+?|^$]/y);
    if (plain) return plain[0];
    throw new SyntaxError(`\`${this.rest}\` is more than a key shape can say`);
  }

  #times(): { least: number; most: number } {
    if (this.#take(/\?/y)) return { least: 0, most: 1 };
    const range = this.#take(/\{(\d{1,4})(,(\d{0,4}))?\}/y);
    if (!range) return { least: 1, most: 1 };
    const least = Number(range[1]);
    if (range[2] === undefined) return { least, most: least };
    return { least, most: range[3] ? Number(range[3]) : Number.POSITIVE_INFINITY };
  }
}

/** The characters of a set, written out. */
function charsOf(set: string): string {
  let chars = '';
  for (const [, first = '', last] of set.matchAll(/\\?([^\\])(?:-([^\]]))?/g)) {
    const end = (last ?? first).charCodeAt(0);
    for (let code = first.charCodeAt(0); code <= end; code += 1) chars += String.fromCharCode(code);
  }
  return chars;
}
