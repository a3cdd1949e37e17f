import type { Folded } from './fold.ts';
import { FoldedBuilder } from './folded-builder.ts';
import type { Form, FormName } from './forms.ts';

/**
 * A stretch of folded text read otherwise: unit `i` of `text` stands for the folded units `from[i]` to `to[i]`,
 * or for one unit each where these are left out.
 */
export interface Rewrite {
  start: number;
  end: number;
  text: string;
  from?: readonly number[];
  to?: readonly number[];
}

/** How much of the text around a rewritten word goes with it, for terms of several words. */
const AROUND = 64;

/** The rewritten words with what stands around them; null where there are none. They stand in order. */
export function rewrittenForm(name: FormName, base: Folded, rewrites: readonly Rewrite[]): Form | null {
  if (rewrites.length === 0) return null;
  const out = new FoldedBuilder(
    Math.min(base.text.length + rewrites.length * 2, rewrites.length * AROUND * 2),
  );
  const { text, starts, ends } = base;
  let written = 0;
  const copy = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      out.push(text.charCodeAt(at), starts[at] ?? 0, ends[at] ?? 0);
    }
    written = end;
  };
  for (const [index, rewrite] of rewrites.entries()) {
    const earliest = Math.max(written, rewrite.start - AROUND);
    const start = earliest === written ? written : contextStart(text, earliest, rewrite.start);
    if (start > written || index === 0) {
      const at = starts[start] ?? 0;
      if (index > 0) for (let i = 0; i < 2; i += 1) out.push(0x0a, at, at);
    }
    copy(start, rewrite.start);
    for (let i = 0; i < rewrite.text.length; i += 1) {
      const from = rewrite.from?.[i] ?? rewrite.start + i;
      const to = rewrite.to?.[i] ?? from + 1;
      out.push(rewrite.text.charCodeAt(i), starts[from] ?? 0, ends[to - 1] ?? 0);
    }
    written = rewrite.end;
    const next = rewrites[index + 1]?.start ?? text.length;
    copy(rewrite.end, contextEnd(text, rewrite.end, Math.min(next, rewrite.end + AROUND)));
  }
  return { name, disguise: true, ...out.finish() };
}

/** Never in the midst of a word, which would lend it a bound that it does not have. */
function contextStart(text: string, earliest: number, start: number): number {
  for (let at = earliest; at < start; at += 1) {
    if (isSpace(text.charCodeAt(at - 1))) return at;
  }
  return start;
}

function contextEnd(text: string, end: number, latest: number): number {
  if (latest === text.length) return latest;
  for (let at = latest; at > end; at -= 1) {
    if (isSpace(text.charCodeAt(at))) return at;
  }
  return end;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a;
}
