import { describe, expect, test } from 'vitest';
import { sources } from '../../tests/support/policy-sources.ts';
import type { Bundle } from '../engine/types.ts';
import { guardBundle } from './bundle-guard.ts';
import { mergeLayer } from './layers.ts';
import { printProblem } from './problem.ts';
import { unfilledContacts } from './read-guide.ts';
import { buildBundle } from './sources.ts';

const both = (text: string) => `{en: ${text}, de: ${text}}`;
const FILES = {
  'roles.yaml': `roles:
  - {id: r/security, name: ${both('Security')}, does: ${both('Replaces keys')}}
`,
  'templates.yaml': `templates:
  - id: t/holding
    title: ${both('Holding line')}
    text: {en: "News at {time}.", de: "Neues um {time}."}
    fields:
      time: ${both('when')}
`,
  'incident.yaml': `incident:
  - id: i/secret
    title: ${both('A key was posted')}
    severity: high
    clock: ${both('minutes')}
    contact: c/security
    steps: [${both('Call')}]
    after:
      - {phase: fix, by: r/security, text: ${both('Replace it')}}
    roles: {responsible: [r/security], accountable: r/security}
    templates: [t/holding]
`,
  'drills/key.yaml': `id: d/key
site: X
draft: ${both('My key is here')}
choices:
  - text: ${both('Post')}
  - text: ${both('Wait')}
    right: true
why: ${both('Programs read it')}
guideline: g/secrets
rule: leak.secret.api-key
`,
  'checklists.yaml': `checklists:
  - {id: a/roles, question: ${both('Is there a deputy?')}, every: quarter, owner: c/security}
`,
  'kpis.yaml': `kpis:
  - {id: k/checks, name: ${both('Drafts checked')}, how: ${both('A counter')}, form: count, from: device}
`,
  'acknowledgements.yaml': `acknowledgements:
  - {id: n/no-appraisal, text: ${both('Never for appraisal.')}}
`,
  'placeholders.yaml': `placeholders:
  c/security: {name: Jo Hart, phone: "+44 20 7946 0000", chat: "https://chat.example/security"}
`,
  'about/transparency.md': '---\nid: p/transparency\ntitle: What it reads\n---\nDrafts.\n',
  'about/transparency.de.md': '---\nid: p/transparency\ntitle: Was es liest\n---\nEntwürfe.\n',
};

function build(changes: Record<string, string | null> = {}, base?: Bundle): Bundle {
  const files = base
    ? Object.entries(changes).map(([path, text]) => ({ path, text: text ?? '' }))
    : sources({ ...FILES, ...changes });
  const built = buildBundle(files, base);
  if ('problems' in built) throw new Error(built.problems.map(printProblem).join('\n'));
  return built.bundle;
}

function problems(changes: Record<string, string | null>): string {
  const built = buildBundle(sources({ ...FILES, ...changes }));
  return 'problems' in built ? built.problems.map(printProblem).join('\n') : '';
}

test('records for people become parts of the bundle, and the guard lets them in', () => {
  const bundle = build();
  expect(bundle.incident[0]).toMatchObject({ id: 'i/secret', templates: ['t/holding'] });
  expect(bundle.drills?.[0]?.choices.filter(({ right }) => right)).toHaveLength(1);
  expect(bundle.placeholders?.['c/security']?.name).toBe('Jo Hart');
  expect(bundle.about?.map(({ id }) => id)).toEqual(['p/transparency']);
  expect(guardBundle(JSON.parse(JSON.stringify(bundle)))).toEqual({ bundle, ignored: [] });
});

describe('a mistake in them is placed and explained', () => {
  const swap = (file: keyof typeof FILES, from: string, to: string) => ({
    [file]: FILES[file].replace(from, to),
  });
  test.each([
    [
      'an unknown role',
      swap('incident.yaml', 'by: r/security', 'by: r/nobody'),
      'incident.yaml:9:22 incident.0.after.0.by: `r/nobody` is not a role of this policy. Add it to roles.yaml',
    ],
    [
      'an unknown template',
      swap('incident.yaml', '[t/holding]', '[t/gone]'),
      '`t/gone` is not a template of this policy',
    ],
    ['an unknown phase', swap('incident.yaml', 'phase: fix', 'phase: fixed'), 'Did you mean `fix`'],
    [
      'a field nobody explains',
      swap('templates.yaml', 'News at {time}', 'News at {hour}'),
      '`{hour}` is not among the fields. Say under `fields` what goes there',
    ],
    [
      'a field that does not occur',
      swap('templates.yaml', 'um {time}', 'bald'),
      'the field `time` does not occur',
    ],
    [
      'no right choice',
      swap('drills/key.yaml', '\n    right: true', ''),
      'drills/key.yaml:4:1 d/key choices: not exactly one choice is right',
    ],
    [
      'a wrong file name',
      { 'drills/key.yaml': null, 'drills/keys.yaml': FILES['drills/key.yaml'] },
      'Name it key.yaml',
    ],
    [
      'a missing language',
      swap('kpis.yaml', both('A counter'), '{en: A counter}'),
      '`how` is missing in `de`',
    ],
    ['an unknown interval', swap('checklists.yaml', 'quarter', 'daily'), '`daily` is not one of'],
    [
      'the same id twice',
      {
        'checklists/roles.yaml': `id: a/roles\nquestion: ${both('Again?')}\nevery: year\nowner: c/security\n`,
      },
      '`a/roles` is there twice',
    ],
    [
      'details of nobody',
      swap('placeholders.yaml', 'c/security', 'c/nobody'),
      '`c/nobody` is not a contact of this policy',
    ],
    [
      'an odd phone number',
      swap('placeholders.yaml', '"+44 20 7946 0000"', '"call me"'),
      'with the country in front',
    ],
    [
      'a page of the wrong kind',
      { 'about/transparency.md': FILES['about/transparency.md'].replace('p/', 'g/') },
      'Write it as `p/transparency`',
    ],
  ])('%s', (_, changes, said) => {
    expect(problems(changes)).toContain(said);
  });
});

describe('a layer', () => {
  test('fills in who stands behind a contact, one line at a time', () => {
    const base = build();
    const layer = build({ 'placeholders.yaml': 'placeholders:\n  c/security: {deputy: Kim Lee}\n' }, base);
    const merged = mergeLayer(base, layer);
    expect(merged.placeholders?.['c/security']).toMatchObject({ name: 'Jo Hart', deputy: 'Kim Lee' });
    expect(unfilledContacts(merged)).toEqual([]);
    expect(unfilledContacts({ contacts: base.contacts }).map(({ id }) => id)).toEqual(['c/security']);
  });

  test('takes the place of records by id and adds others', () => {
    const base = build();
    const layer = build({ 'roles.yaml': 'roles:\n  - {id: r/care, name: Care, does: Answers}\n' }, base);
    expect(mergeLayer(base, layer).roles?.map(({ id }) => id)).toEqual(['r/security', 'r/care']);
    expect(mergeLayer(base, layer).drills).toEqual(base.drills);
  });

  test('cannot change the pages about the tool', () => {
    const page = FILES['about/transparency.md'];
    expect(() => build({ 'about/transparency.md': page }, build())).toThrow(
      'a layer cannot change the pages',
    );
    const base = build();
    const forged = { ...base, about: [{ id: 'p/transparency', title: 'x', body: 'x' }] };
    expect(mergeLayer(base, forged).about).toEqual(base.about);
  });
});
