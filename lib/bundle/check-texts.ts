import type { Text } from '../engine/types.ts';
import type { Issue, Path } from './shape.ts';

const LONGEST_MESSAGE = 140;

/** Wording that blames the reader or gives orders, by language. */
const BLAME: readonly RegExp[] = [
  /\bviolat\w*/i,
  /\bforbidden\b/i,
  /\bprohibited\b/i,
  /\bnot allowed\b/i,
  /\byou must\b/i,
  /\byour fault\b/i,
  /\bverst(oß|oss|ößt|ossen)\w*/i,
  /\bverboten\b/i,
  /\bunzulässig\w*/i,
  /\b(du musst|sie müssen)\b/i,
];

/** Every language of the policy has this text. */
export function checkLocales(text: Text, path: Path, locales: readonly string[]): Issue[] {
  const there = typeof text === 'string' ? locales.slice(0, 1) : Object.keys(text);
  const missing = locales.filter((locale) => !there.includes(locale));
  if (missing.length === 0) return [];
  const said = `\`${path.join('.')}\` is missing in ${missing.map((locale) => `\`${locale}\``).join(', ')}`;
  return [{ path, message: said, fix: 'Write one text a language under its tag, as in `{en: …, de: …}`' }];
}

/** A message is one friendly sentence that fits on two lines of a card. */
export function checkMessage(text: Text, path: Path): Issue[] {
  const issues: Issue[] = [];
  for (const [at, said] of typeof text === 'string' ? [[path, text] as const] : byLocale(text, path)) {
    const length = Array.from(said).length;
    if (length > LONGEST_MESSAGE) {
      issues.push({
        path: at,
        message: `the message has ${length} characters`,
        fix: `Say it in ${LONGEST_MESSAGE} or fewer`,
      });
    }
    if (/[.?!…]\s+\S/.test(said) || said.includes('!')) {
      issues.push({
        path: at,
        message: 'the message is more than one calm sentence',
        fix: 'Keep one sentence that ends with a full stop',
      });
    }
    const blame = BLAME.map((word) => word.exec(said)?.[0]).find((found) => found !== undefined);
    if (blame !== undefined) {
      issues.push({
        path: at,
        message: `\`${blame}\` reads as blame`,
        fix: 'Say what could happen to whom, as in "This looks like …"',
      });
    }
  }
  return issues;
}

function byLocale(text: Record<string, string>, path: Path): (readonly [Path, string])[] {
  return Object.entries(text).map(([locale, said]) => [[...path, locale], said] as const);
}
