import { describe, expect, test } from 'vitest';
import { RULE, ruleWith, SOUND, sources } from '../../tests/support/policy-sources.ts';
import { guardBundle } from './bundle-guard.ts';
import { mergeLayer } from './layers.ts';
import { printProblem } from './problem.ts';
import { buildBundle } from './sources.ts';

const CALENDAR = `calendar:
  - id: q4
    kind: quiet-period
    title: {en: Before the results, de: Vor den Zahlen}
    from: 2026-12-01
    until: 2027-01-15T07:00:00Z
    rules: [leak.business]
    raiseTo: stop
    owner: c/security
`;
const APPROVED = `claims:
  - id: iso
    text: {en: Acme is certified., de: Acme ist zertifiziert.}
    until: 2027-01-01
    owner: c/security
    guideline: g/secrets
    source: https://acme.example/iso
contacts: [press@acme.example]
`;
const SCOPED = ruleWith(
  'terms:\n',
  `start: note
raise: [secrecy-marker, our-company]
unless: [quoted-to-reject, reported, first-person, figure-of-speech, public-link, approved]
scope: {sites: [x], surfaces: [post], accounts: [official], groups: [sales], languages: [en]}
block: true
terms:
`,
);

function problems(changes: Record<string, string>): string[] {
  const built = buildBundle(sources(changes));
  return 'problems' in built ? built.problems.map(printProblem) : [];
}

function bundle(changes: Record<string, string>) {
  const built = buildBundle(sources(changes));
  if ('problems' in built) throw new Error(built.problems.map(printProblem).join('\n'));
  return built.bundle;
}

test('calendar, approved sentences, company and scopes reach the bundle, and pass the door', () => {
  const built = bundle({
    'calendar.yaml': CALENDAR,
    'approved.yaml': APPROVED,
    'disclosures.yaml':
      'disclosures: [{id: work-at, text: {en: "I work at {company}", de: "Ich arbeite bei {company}"}}]\n',
    'bundle.yaml': `${SOUND['bundle.yaml']}company: {name: Acme, products: [Flow], publicHosts: [acme.example]}\ngroups: [sales]\n`,
    ...SCOPED,
  });
  expect(built.calendar).toHaveLength(1);
  expect(built.disclosures?.map(({ id }) => id)).toEqual(['work-at']);
  expect(built.approved?.claims.map(({ id }) => id)).toEqual(['iso']);
  expect(built.company?.name).toBe('Acme');
  expect(built.rules[0]).toMatchObject({ start: 'note', block: true, scope: { sites: ['x'] } });
  expect(guardBundle(JSON.parse(JSON.stringify(built)))).toEqual({ bundle: built, ignored: [] });
});

test('a layer adds to them, and takes the place of what has its id', () => {
  const base = bundle({ 'calendar.yaml': CALENDAR, 'approved.yaml': APPROVED });
  const layer = bundle({
    'calendar.yaml': CALENDAR.replace('raiseTo: stop', 'raiseTo: caution'),
    'approved.yaml': APPROVED.replace('id: iso', 'id: other').replace('press@', 'jobs@'),
  });
  const merged = mergeLayer(base, layer);
  expect(merged.calendar?.map(({ id, raiseTo }) => [id, raiseTo])).toEqual([['q4', 'caution']]);
  expect(merged.approved?.claims.map(({ id }) => id)).toEqual(['iso', 'other']);
  expect(merged.approved?.contacts).toEqual(['press@acme.example', 'jobs@acme.example']);
});

describe('mistakes are named with their place', () => {
  test.each<[Record<string, string>, string]>([
    [
      ruleWith('terms:\n', 'unless: [negatd]\nterms:\n'),
      `${RULE}:13:10 leak.business.codename unless.0: \`negatd\` is not one of`,
    ],
    [ruleWith('terms:\n', 'raise: [full-moon]\nterms:\n'), `\`full-moon\` is not one of \`secrecy-marker\``],
    [ruleWith('terms:\n', 'raise: [our-company]\nterms:\n'), 'there is nothing to raise. Add `start`'],
    [ruleWith('terms:\n', 'start: caution\nterms:\n'), '`caution` is not below `caution`'],
    [ruleWith('terms:\n', 'scope: {sits: [x]}\nterms:\n'), 'Did you mean `sites`'],
    [ruleWith('terms:\n', 'scope: {sites: []}\nterms:\n'), '1 or more entries are expected here'],
    [
      { 'calendar.yaml': CALENDAR.replace('2026-12-01', '2026-02-31') },
      'calendar.yaml:5:5 calendar.0.from: `2026-02-31` is not a date or time',
    ],
    [{ 'calendar.yaml': CALENDAR.replace('2026-12-01', '2028-12-01') }, 'it ends before it begins'],
    [
      { 'calendar.yaml': CALENDAR.replace('quiet-period', 'holiday') },
      '`holiday` is not one of `quiet-period`',
    ],
    [
      { 'calendar.yaml': CALENDAR.replace('c/security', 'c/nobody') },
      '`c/nobody` is not a contact of this policy',
    ],
    [{ 'calendar.yaml': CALENDAR.replace(', de: Vor den Zahlen', '') }, 'is missing in `de`'],
    [
      { 'approved.yaml': APPROVED.replace('g/secrets', 'g/none') },
      '`g/none` is not a guideline of this policy',
    ],
    [
      { 'approved.yaml': APPROVED.replace('Acme is certified.', 'Acme is certified. So is Flow.') },
      'more than one sentence',
    ],
    [{ 'approved.yaml': APPROVED.replace('contacts:', 'kontacts:') }, '`contacts` is missing'],
  ])('%j', (changes, said) => {
    expect(problems(changes).join('\n')).toContain(said);
  });
});
