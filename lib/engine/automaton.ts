import type { Steps } from './steps.ts';

/**
 * One Aho-Corasick automaton over all literals of a policy, in typed arrays that can be stored and
 * sent as they are. Transitions stand in one hash table, so size hardly touches the time of a scan.
 */
export interface Automaton {
  /** Units that occur in some literal, ascending; unit `i` has class `i + 2` (0 none, 1 separator). */
  alphabet: Uint16Array;
  classes: number;
  /** Open addressing: `state * classes + class + 1`, 0 where empty. */
  keys: Uint32Array;
  targets: Uint32Array;
  root: Uint32Array;
  fail: Uint32Array;
  /** Literal that ends in a state, plus one. */
  ends: Uint32Array;
  /** Nearest shorter suffix state in which a literal ends. */
  shorter: Uint32Array;
  lengths: Uint32Array;
}

/** A space, a line break and a hyphen are the same to the automaton: "risk-free" is "risk free". */
const SEPARATORS = new Set([0x0a, 0x20, 0x2d]);
const SEPARATOR = 1;
const STAR = 0x2a;

/** Pieces of work between two steps. */
const PIECES = 2048;

/** Builds the automaton; the literals are folded, not empty and without repeats. */
export function* buildAutomaton(literals: readonly string[]): Steps<Automaton> {
  const alphabet = alphabetOf(literals);
  const classTable = classTableOf(alphabet);
  const classes = alphabet.length + 2;
  const edges = new Map<number, number>();
  const parents: number[] = [0];
  const labels: number[] = [0];
  const depths: number[] = [0];
  const finals: number[] = [];
  for (const literal of literals) {
    if (finals.length % PIECES === 0) yield;
    let state = 0;
    for (let i = 0; i < literal.length; i += 1) {
      const label = classTable[literal.charCodeAt(i)] ?? 0;
      const key = state * classes + label;
      let next = edges.get(key);
      if (next === undefined) {
        next = parents.length;
        edges.set(key, next);
        parents.push(state);
        labels.push(label);
        depths.push(i + 1);
      }
      state = next;
    }
    finals.push(state);
  }
  const states = parents.length;
  if (states * classes >= 0xffffffff) throw new RangeError('Too many terms for one policy');
  const ends = new Uint32Array(states);
  const lengths = new Uint32Array(literals.length);
  finals.forEach((state, literal) => {
    ends[state] = literal + 1;
    lengths[literal] = literals[literal]?.length ?? 0;
  });
  const fail = new Uint32Array(states);
  const shorter = new Uint32Array(states);
  const root = new Uint32Array(classes);
  yield;
  let linked = 0;
  for (const state of byDepth(depths)) {
    linked += 1;
    if (linked % PIECES === 0) yield;
    const parent = parents[state] ?? 0;
    const label = labels[state] ?? 0;
    if (parent === 0) {
      root[label] = state;
      continue;
    }
    let from = fail[parent] ?? 0;
    let target = edges.get(from * classes + label);
    while (target === undefined && from !== 0) {
      from = fail[from] ?? 0;
      target = edges.get(from * classes + label);
    }
    const suffix = target ?? 0;
    fail[state] = suffix;
    shorter[state] = ends[suffix] ? suffix : (shorter[suffix] ?? 0);
  }
  yield;
  return { alphabet, classes, ...hashed(edges), root, fail, ends, shorter, lengths };
}

/** Steps that guessing may still take; one budget for many words keeps the time of all of them small. */
export interface Budget {
  left: number;
}

/** What `scan` needs besides the stored arrays; made once when a policy is taken up. */
export interface Scanner {
  scan(text: string, onHit: (literal: number, start: number, end: number) => void): void;
  /** Literals that a text may be, or begin with up to `end`, where `*` stands for any letter, as far as `budget` lasts. */
  guess(text: string, budget: Budget, onHit: (literal: number, end: number) => void): void;
}

/** Makes an automaton ready to run. Literals are reported where they end, longest first. */
export function createScanner(automaton: Automaton): Scanner {
  const { classes, keys, targets, root, fail, ends, shorter, lengths } = automaton;
  const classTable = classTableOf(automaton.alphabet);
  const mask = keys.length - 1;
  const find = (state: number, label: number): number => {
    if (state === 0) return root[label] ?? 0;
    const key = state * classes + label + 1;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const at = keys[slot];
      if (at === key) return targets[slot] ?? 0;
      if (at === 0 || at === undefined) return 0;
    }
  };
  const letters = [...automaton.alphabet].flatMap((unit, i) => (isLetter(unit) ? i + 2 : []));
  return {
    guess(text, budget, onHit) {
      const walk = (state: number, at: number): void => {
        const literal = ends[state];
        if (literal) onHit(literal - 1, at);
        if (at === text.length) return;
        const unit = text.charCodeAt(at);
        for (const label of unit === STAR ? letters : [classTable[unit] ?? 0]) {
          budget.left -= 1;
          if (budget.left < 0) return;
          const next = label === 0 ? 0 : find(state, label);
          if (next !== 0) walk(next, at + 1);
        }
      };
      walk(0, 0);
    },
    scan(text, onHit) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const label = classTable[text.charCodeAt(at)] ?? 0;
        if (label === 0) {
          state = 0;
          continue;
        }
        let next = find(state, label);
        while (next === 0 && state !== 0) {
          state = fail[state] ?? 0;
          next = find(state, label);
        }
        state = next;
        for (let hit = ends[state] ? state : (shorter[state] ?? 0); hit !== 0; hit = shorter[hit] ?? 0) {
          const literal = (ends[hit] ?? 1) - 1;
          onHit(literal, at + 1 - (lengths[literal] ?? 0), at + 1);
        }
      }
    },
  };
}

function isLetter(unit: number): boolean {
  return /\p{L}/u.test(String.fromCharCode(unit));
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function alphabetOf(literals: readonly string[]): Uint16Array {
  const units = new Set<number>();
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i += 1) units.add(literal.charCodeAt(i));
  }
  for (const unit of SEPARATORS) units.delete(unit);
  return Uint16Array.from(units).sort();
}

function classTableOf(alphabet: Uint16Array): Uint16Array {
  const table = new Uint16Array(0x10000);
  alphabet.forEach((unit, index) => {
    table[unit] = index + 2;
  });
  for (const unit of SEPARATORS) table[unit] = SEPARATOR;
  return table;
}

/** Every state but the root, shallow ones first. */
function byDepth(depths: number[]): number[] {
  const states = depths.map((_, state) => state).slice(1);
  return states.sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
}

function hashed(edges: Map<number, number>): { keys: Uint32Array; targets: Uint32Array } {
  let size = 16;
  while (size < edges.size * 2) size *= 2;
  const keys = new Uint32Array(size);
  const targets = new Uint32Array(size);
  const mask = size - 1;
  for (const [edge, target] of edges) {
    const key = edge + 1;
    let slot = slotOf(key) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    targets[slot] = target;
  }
  return { keys, targets };
}
