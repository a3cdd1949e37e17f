import { isKnownSample } from './known-samples.ts';

const NAMED =
  /x{4,}|\*{3,}|•{3,}|…|\.{3,}|example|sample|placeholder|redacted|changeme|change[_-]me|dummy|your[_-]?(?:api[_-]?)?(?:key|token|secret|password|pass|id)|(?:key|token|secret|password)[_-]?here|insert[_-]|<[^>]*>|\$\{|\{\{|%\(|%[a-z_]+%|\bfoobar|fake[_-]?(?:key|token|secret|pass|api)|not[_-]?a?[_-]?real|lorem/i;
/** Hex that reads as words. */
const SPELLED = /^(?:0x)?(?:deadbeef|cafebabe|badc0ffee)+$/i;
/** The value is named by a variable: `${KEY}`, `$KEY`, `<key>`, `process.env.KEY`. */
const VARIABLE = /^(?:\$[a-z_{(]|<|\{\{|%[a-z_]+%|process\.env|os\.environ|env\.|secrets\.)/i;

/** Whether a value only stands for one: a sample, a mask, a variable. */
export function isPlaceholder(value: string): boolean {
  return (
    NAMED.test(value) ||
    VARIABLE.test(value) ||
    SPELLED.test(value) ||
    isUniform(value) ||
    isRow(value) ||
    isKnownSample(value)
  );
}

/** One character again and again, prefix aside, or keys held down for most of it. */
function isUniform(value: string): boolean {
  const tail = value.replace(/^.*[_-]/s, '') || value;
  if (tail.length >= 4 && new Set(tail.toLowerCase()).size === 1) return true;
  const held = (value.match(/(.)\1{4,}/gs) ?? []).reduce((sum, run) => sum + run.length, 0);
  return held * 2 > value.length;
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210'];
const LEAST_ROW = 8;

/** Typed along the alphabet or the digits from its first character to its last. */
function isRow(value: string): boolean {
  return value.length >= LEAST_ROW && ROWS.some((row) => row.includes(value.toLowerCase()));
}
