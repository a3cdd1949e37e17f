const NAMED =
  /x{4,}|\*{3,}|•{3,}|…|\.{3,}|example|sample|placeholder|redacted|changeme|change[_-]me|dummy|your[_-]?(?:api[_-]?)?(?:key|token|secret|password|pass|id)|(?:key|token|secret|password)[_-]?here|insert[_-]|<[^>]*>|\$\{|\{\{|%\(|%[a-z_]+%|\bfoobar|deadbeef|lorem/i;
/** The value is named by a variable: `${KEY}`, `$KEY`, `<key>`, `process.env.KEY`. */
const VARIABLE = /^(?:\$[a-z_{(]|<|\{\{|%[a-z_]+%|process\.env|os\.environ|env\.|secrets\.)/i;
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210'];
const RUN_LENGTH = 8;

/** Whether a value only stands for one: a sample, a mask, a variable. */
export function isPlaceholder(value: string): boolean {
  return NAMED.test(value) || VARIABLE.test(value) || isUniform(value) || isMostlyRuns(value);
}

/** One character again and again, prefix aside. */
function isUniform(value: string): boolean {
  const tail = value.replace(/^.*[_-]/s, '') || value;
  return tail.length >= 4 && new Set(tail.toLowerCase()).size === 1;
}

/** Typed along the alphabet or the digit row for at least half of its length. */
function isMostlyRuns(value: string): boolean {
  const lower = value.toLowerCase();
  let covered = 0;
  let at = 0;
  while (at < lower.length) {
    const length = Math.max(...RUNS.map((run) => runLength(lower, at, run)));
    if (length >= RUN_LENGTH) covered += length;
    at += Math.max(1, length >= RUN_LENGTH ? length : 1);
  }
  return covered * 2 >= lower.length && covered > 0;
}

function runLength(text: string, at: number, run: string): number {
  const first = run.indexOf(text.charAt(at));
  if (first < 0) return 0;
  let length = 1;
  while (length < run.length && at + length < text.length && text[at + length] === run[first + length])
    length += 1;
  return length;
}
