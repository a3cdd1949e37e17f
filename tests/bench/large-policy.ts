import { deserialize, serialize } from 'node:v8';
import { type Checker, createChecker } from '../../lib/engine/check.ts';
import { type CompiledPolicy, compilePolicy } from '../../lib/engine/compile.ts';
import { fingerprint } from '../../lib/engine/kinds/fingerprint.ts';
import { bundleOf, draftOf, NOW, ruleBase } from '../../lib/engine/testing/policy.ts';
import type { Bundle, Rule } from '../../lib/engine/types.ts';
import type { Figure } from './figure.ts';
import { keyFormats, largePolicy, withTerms, word } from './policies.ts';
import { post, typing } from './posts.ts';
import { show, times } from './statistics.ts';
import { keystroke, whole } from './whole.ts';

/** From the bytes in which a browser's database keeps it to a first verdict. */
async function load(stored: Uint8Array): Promise<Checker> {
  const policy: CompiledPolicy = deserialize(stored);
  const checker = createChecker(policy);
  await checker.check(draftOf('Thanks to everyone who came to the talk on Friday.'), { now: NOW });
  return checker;
}

async function loading(name: string, bundle: Bundle, aim: string): Promise<Figure[]> {
  const compiled = await times(5, () => compilePolicy(bundle));
  const stored = serialize(compilePolicy(bundle));
  const loaded = await times(20, () => load(stored));
  return [
    { name: `Compile ${name}, once`, value: show(compiled), aim: '' },
    {
      name: `Load ${name} as stored (${(stored.length / 1e6).toFixed(1)} MB), to the first verdict`,
      value: show(loaded),
      aim,
    },
  ];
}

/** Confidential texts are looked for through all of a draft, but an edit is to cost its own passage. */
async function documents(): Promise<Figure> {
  const salt = '00112233445566778899aabbccddeeff';
  const texts = Array.from({ length: 20 }, () => Array.from({ length: 2000 }, word).join(' '));
  const rule: Rule = {
    ...ruleBase('leak.business.bench'),
    kind: 'document',
    salt,
    words: 20,
    fingerprints: texts.map((text) => fingerprint(text, salt)),
  };
  const checker = createChecker(compilePolicy(bundleOf([rule])));
  const long = post(100_000);
  const typed = await keystroke(
    checker,
    typing('And this is what we write').map((text) => text + long),
  );
  return { name: 'One keystroke in 103,000 chars, 20 documents of 2,000 words', value: show(typed), aim: '' };
}

/** Policies of many rules: their start, and what rules cost a draft that has nothing of theirs. */
export async function largePolicyFigures(): Promise<Figure[]> {
  const terms = withTerms(50_000);
  const patterns: Rule = { ...ruleBase('leak.secret.bench'), kind: 'pattern', patterns: keyFormats(500) };
  const large = largePolicy();
  const [few, many] = [createChecker(compilePolicy(largePolicy(0, 0))), createChecker(compilePolicy(large))];
  const without = await whole(few, 3000, 100);
  const checked = await whole(many, 3000, 100);
  const typed = await keystroke(many, typing('And this is what we write about the day'));
  const name = '300 near rules, 250 key formats';
  return [
    ...(await loading(
      '50,000 terms and 500 patterns',
      { ...terms, rules: [...terms.rules, patterns] },
      '≤ 50 ms',
    )),
    ...(await loading(name, large, '≤ 50 ms')),
    await documents(),
    { name: `Whole check, 3,000 chars, the embedded policy`, value: show(without), aim: '' },
    { name: `Whole check, 3,000 chars, ${name}`, value: show(checked), aim: 'p95 ≤ 4 ms' },
    { name: `One keystroke in 3,000 chars, ${name}`, value: show(typed), aim: 'p95 ≤ 0.5 ms' },
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, value, aim } of await largePolicyFigures()) {
    console.log(`${name}: ${value}${aim === '' ? '' : `   [aim ${aim}]`}`);
  }
}
