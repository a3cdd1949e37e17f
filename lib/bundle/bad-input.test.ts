import { expect, test } from 'vitest';
import { SOUND, sources } from '../../tests/support/policy-sources.ts';
import type { Problem } from './problem.ts';
import { buildBundle } from './sources.ts';

/** A rule file made of the sound one, as another rule of another kind, with more keys. */
function rule(id: string, kind: string, body: string, more = ''): Record<string, string> {
  const text = (SOUND['leaks/business.codename.yaml'] ?? '')
    .replace('id: leak.business.codename', `id: ${id}`)
    .replace('kind: terms', `kind: ${kind}`)
    .replace('terms:\n  en: [project heron]\n', `${body}\n${more}`);
  return { [`leaks/${id.slice('leak.'.length)}.yaml`]: text };
}

const terms = 'terms:\n  en: [project heron]';

/** One folder in which everything is wrong that can be. */
const FOLDER = {
  ...rule('leak.kind', 'magic', 'spells: [x]'),
  ...rule(
    'leak.gates',
    'terms',
    terms,
    `start: caution
raise: [full-moon]
unless: [negatd, hedged]
from: 2026-02-30
until: 2026-13-01
scope: {sites: [myspace], surfaces: [wall], accounts: [mine], groups: [pirates], languages: [xx]}
`,
  ),
  ...rule('leak.order', 'terms', terms, 'from: 2026-12-24\nuntil: 2026-12-01\n'),
  ...rule(
    'leak.words',
    'terms',
    'terms:\n  en: ["", "\\u200b", ab, heron, heron, {set: nowhere}, {term: egret, fuzzy: 1}]\n  zz: [heron]',
  ),
  ...rule(
    'leak.pattern',
    'pattern',
    `patterns:
  - pattern: '(?=heron)'
    keywords: [heron]
    validate: [lunh]
  - pattern: '(heron'
    keywords: []
  - pattern: '(heron)'
    keywords: [heron]
    capture: 2`,
  ),
  ...rule('leak.detector', 'detector', 'detector: telephone'),
  ...rule('leak.near', 'near', 'near:\n  en:\n    - groups: [[heron], [{set: missing}]]\n      within: 1'),
  ...rule(
    'leak.hashes',
    'hashed-terms',
    'mode: secret\nsalt: "12"\nhashed: [[heron], {hashes: ["00112233445566"], owner: c/nobody, until: 2026-02-30, near: []}]',
  ),
  ...rule('leak.document', 'document', 'salt: "00112233445566778899"\nwords: 3\nfingerprints: [x]'),
  ...rule('leak.people', 'terms', terms),
  ...rule(
    'leak.tenure',
    'terms',
    'terms:\n  en:\n    - {term: heron, from: 2026-12-24, until: 2026-12-01, owner: c/noone}\n    - {term: egret, until: soon}',
  ),
  'leaks/twice.yaml': rule('leak.people', 'terms', terms)['leaks/people.yaml'] ?? '',
  'leaks/people.yaml': (rule('leak.people', 'terms', terms)['leaks/people.yaml'] ?? '')
    .replace('g/secrets', 'g/nowhere')
    .replace('contact: c/security', 'contact: c/nobody')
    .replace('owner: c/security', 'owner: c/noone')
    .replace('2027-06-01', '2027-02-29'),
  'sets/a.yaml': 'en: [{set: b}]\n',
  'sets/b.yaml': 'en: [{set: a}]\n',
  'sets/gone.yaml': 'en: [{set: nothing}]\n',
  'calendar.yaml': `calendar:
  - id: q4
    kind: quiet-period
    title: {en: Before the results, de: Vor den Zahlen}
    from: 2026-12-01
    until: 2027-02-30
    rules: [leak.business]
    owner: c/nobody
`,
  'approved.yaml': `claims:
  - {id: iso, text: Acme is certified., owner: c/nobody, guideline: g/nowhere}
  - {id: iso, text: Acme is certified., owner: c/security, guideline: g/secrets}
contacts: []
`,
};

function problemsOf(files: Record<string, string>): Problem[] {
  const built = buildBundle(sources(files));
  return 'problems' in built ? built.problems : [];
}

const place = ({ file, line, rule: id, field }: Problem) => `${file}:${line} ${id ?? '-'} ${field ?? '-'}`;

test('every mistake of a folder is told at once, with file, line, rule, field and what to do', () => {
  const told = problemsOf(FOLDER);
  const said = told.map((problem) => `${place(problem)} ${problem.message}`);
  const wanted = [
    'leaks/kind.yaml:2 leak.kind kind `magic` is not a known kind',
    'leaks/gates.yaml:15 leak.gates start `caution` is not below `caution`',
    'leaks/gates.yaml:16 leak.gates raise.0 `full-moon` is not one of',
    'leaks/gates.yaml:17 leak.gates unless.0 `negatd` is not one of',
    'leaks/gates.yaml:18 leak.gates from `2026-02-30` is not a date or time',
    'leaks/gates.yaml:19 leak.gates until `2026-13-01` is not a date or time',
    'leaks/gates.yaml:20 leak.gates scope.sites.0 `myspace` is not a site',
    'leaks/gates.yaml:20 leak.gates scope.surfaces.0 `wall` is not one of',
    'leaks/gates.yaml:20 leak.gates scope.accounts.0 `mine` is not one of',
    'leaks/gates.yaml:20 leak.gates scope.groups.0 `pirates` is not a group',
    'leaks/gates.yaml:20 leak.gates scope.languages.0 `xx` is not a language tag',
    'leaks/order.yaml:16 leak.order until the rule ends before it begins',
    'leaks/words.yaml:14 leak.words terms.en.0 a text with a visible character',
    'leaks/words.yaml:14 leak.words terms.en.1',
    'leaks/words.yaml:14 leak.words terms.en.2 `ab` is too short',
    'leaks/words.yaml:14 leak.words terms.en.4 `heron` is there twice',
    'leaks/words.yaml:14 leak.words terms.en.5.set `nowhere` is not a set',
    'leaks/words.yaml:14 leak.words terms.en.6.fuzzy `fuzzy` is not a known key',
    'leaks/words.yaml:15 leak.words terms.zz `zz` is not a language tag or `*`',
    'leaks/pattern.yaml:14 leak.pattern patterns.0.pattern the pattern is not RE2 syntax',
    'leaks/pattern.yaml:16 leak.pattern patterns.0.validate.0 `lunh` is not one of',
    'leaks/pattern.yaml:17 leak.pattern patterns.1.pattern the pattern is not RE2 syntax',
    'leaks/pattern.yaml:18 leak.pattern patterns.1.keywords 1 or more entries',
    'leaks/pattern.yaml:21 leak.pattern patterns.2.capture the pattern has 1 groups',
    'leaks/detector.yaml:13 leak.detector detector `telephone` is not one of',
    'leaks/near.yaml:15 leak.near near.en.0.groups.1.0.set `missing` is not a set',
    'leaks/near.yaml:15 leak.near near.en.0 2 groups do not fit into 1 words',
    'leaks/hashes.yaml:13 leak.hashes mode `secret` is not one of',
    'leaks/hashes.yaml:14 leak.hashes salt `12` is not a salt',
    'leaks/hashes.yaml:15 leak.hashes hashed.0.0 `heron` is not a hash',
    'leaks/hashes.yaml:15 leak.hashes hashed.1.owner `c/nobody` is not a contact',
    'leaks/hashes.yaml:15 leak.hashes hashed.1.until `2026-02-30` is not a date',
    'leaks/hashes.yaml:15 leak.hashes hashed.1.near 1 or more entries',
    'leaks/tenure.yaml:15 leak.tenure terms.en.0.until the term ends before it begins',
    'leaks/tenure.yaml:15 leak.tenure terms.en.0.owner `c/noone` is not a contact',
    'leaks/tenure.yaml:16 leak.tenure terms.en.1.until `soon` is not a date or time',
    'leaks/document.yaml:14 leak.document words a whole number of 12 or more',
    'leaks/document.yaml:15 leak.document fingerprints.0 `x` is not a fingerprint',
    'leaks/people.yaml:9 leak.people guideline `g/nowhere` is not a guideline',
    'leaks/people.yaml:10 leak.people contact `c/nobody` is not a contact',
    'leaks/people.yaml:11 leak.people owner `c/noone` is not a contact',
    'leaks/people.yaml:12 leak.people reviewBy `2027-02-29` is not a date',
    'leaks/twice.yaml:1 leak.people id `leak.people` is also the id of leaks/people.yaml',
    'sets/a.yaml:1 - - the set is made of itself',
    'sets/gone.yaml:1 - en.0.set `nothing` is not a set',
    'calendar.yaml:8 - calendar.0.owner `c/nobody` is not a contact',
    'calendar.yaml:6 - calendar.0.until `2027-02-30` is not a date or time',
    'approved.yaml:2 - claims.0.owner `c/nobody` is not a contact',
    'approved.yaml:2 - claims.0.guideline `g/nowhere` is not a guideline',
    'approved.yaml:3 - claims.1.id `iso` is there twice',
  ];
  for (const mistake of wanted)
    expect(
      said.some((one) => one.startsWith(mistake)),
      mistake,
    ).toBe(true);
  for (const { fix, line, column } of told) {
    expect(fix).not.toBe('');
    expect(line * column).toBeGreaterThan(0);
  }
});

test('what the calendar raises has to be a rule of the policy', () => {
  const calendar = FOLDER['calendar.yaml'].replace('2027-02-30', '2027-02-28').replace('nobody', 'security');
  expect(problemsOf({ 'calendar.yaml': calendar })).toEqual([]);
  const [problem] = problemsOf({ 'calendar.yaml': calendar.replace('[leak.business]', '[leak.secret]') });
  expect(problem).toMatchObject({ line: 7, field: 'calendar.0.rules.0', file: 'calendar.yaml' });
});

test('groups of authors are those of bundle.yaml', () => {
  const scoped = rule('leak.scoped', 'terms', terms, 'scope: {groups: [sales]}\n');
  expect(problemsOf(scoped)).toHaveLength(1);
  expect(problemsOf({ ...scoped, 'bundle.yaml': `${SOUND['bundle.yaml']}groups: [sales]\n` })).toEqual([]);
});
