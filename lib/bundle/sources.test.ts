import { describe, expect, test } from 'vitest';
import { RULE, ruleWith, sources } from '../../tests/support/policy-sources.ts';
import { printProblem } from './problem.ts';
import { buildBundle } from './sources.ts';

function problems(changes: Record<string, string | null>): string[] {
  const built = buildBundle(sources(changes));
  return 'problems' in built ? built.problems.map(printProblem) : [];
}

describe('sound sources', () => {
  test('become a bundle with texts, cases, guidelines and contacts', () => {
    const built = buildBundle(sources());
    if ('problems' in built) throw new Error(built.problems.map(printProblem).join('\n'));
    const { bundle } = built;
    expect(bundle).toMatchObject({ format: 1, id: 'acme.social', revision: 3, locales: ['en', 'de'] });
    expect(bundle.rules.map(({ id }) => id)).toEqual(['leak.business.codename']);
    expect(bundle.rules[0]).not.toHaveProperty('cases');
    expect(bundle.cases['leak.business.codename']?.flag).toHaveLength(1);
    expect(bundle.guidelines).toEqual([
      {
        id: 'g/secrets',
        title: { en: 'Keys', de: 'Schlüssel' },
        body: { en: '## Do\n\n- Look twice.', de: '## Tun\n\n- Zweimal hinsehen.' },
      },
    ]);
  });

  test('do not depend on the order in which files are given', () => {
    expect(buildBundle(sources().reverse())).toEqual(buildBundle(sources()));
  });

  test('of a layer may lean on the base for everything but its own rule', () => {
    const base = buildBundle(sources());
    if ('problems' in base) throw new Error('the base is sound');
    const { [RULE]: text } = ruleWith('project heron', 'project egret');
    const layer = buildBundle([{ path: RULE, text: text ?? '' }], base.bundle);
    expect('bundle' in layer && layer.bundle.rules).toHaveLength(1);
  });

  test('leave out a folder that is a policy of its own, and Markdown for people', () => {
    expect(
      problems({
        'examples/acme/bundle.yaml': 'nothing: here',
        'examples/acme/x.yaml': '',
        'README.md': 'Hi',
      }),
    ).toEqual([]);
  });
});

describe('a mistake is placed and explained', () => {
  const at = (line: number, column: number, field?: string) =>
    `${RULE}:${line}:${column} leak.business.codename${field === undefined ? '' : ` ${field}`}:`;

  test.each([
    [
      'an unknown key',
      ruleWith('owner:', 'onwer:'),
      `${at(11, 1, 'onwer')} \`onwer\` is not a known key. Did you mean \`owner\`.`,
    ],
    [
      'a missing owner',
      ruleWith('owner: c/security\n', ''),
      `${at(1, 1)} \`owner\` is missing. Add who answers for this rule, as in \`owner: c/security\`.`,
    ],
    [
      'an unknown kind',
      ruleWith('kind: terms', 'kind: magic'),
      `${at(2, 1, 'kind')} \`magic\` is not a known kind. Use one of terms, hashed-terms, pattern, detector, phrase, near, requires, document.`,
    ],
    ['an unknown level', ruleWith('caution', 'warning'), `${at(3, 1, 'level')} \`warning\` is not one of`],
    [
      'an unknown guideline',
      ruleWith('g/secrets', 'g/nowhere'),
      `${at(9, 1, 'guideline')} \`g/nowhere\` is not a guideline of this policy`,
    ],
    [
      'an unknown contact',
      ruleWith('contact: c/security', 'contact: c/nobody'),
      `${at(10, 1, 'contact')} \`c/nobody\` is not a contact of this policy`,
    ],
    [
      'an owner nobody knows',
      ruleWith('owner: c/security', 'owner: c/nobody'),
      `${at(11, 1, 'owner')} \`c/nobody\` is not a contact`,
    ],
    [
      'a day the calendar lacks',
      ruleWith('2027-06-01', '2027-02-30'),
      `${at(12, 1, 'reviewBy')} \`2027-02-30\` is not a date of the calendar`,
    ],
    [
      'a missing language',
      ruleWith('{en: Duty of confidence., de: Verschwiegenheitspflicht.}', '{en: Duty.}'),
      `${at(6, 1, 'why')} \`why\` is missing in \`de\``,
    ],
    [
      'a text in no language',
      ruleWith('title: {en: Codename, de: Codename}', 'title: Codename'),
      `${at(4, 1, 'title')} \`title\` is missing in \`de\``,
    ],
    [
      'a long message',
      ruleWith('This may name', `This ${'really '.repeat(20)}may name`),
      'characters. Say it in 140 or fewer.',
    ],
    ['a scolding message', ruleWith('This may name', 'You must not name'), '`You must` reads as blame'],
    [
      'a scolding message in another language',
      ruleWith('de: Das nennt womöglich etwas noch Geheimes.', 'de: Das nennt etwas, fr: Tu dois attendre.'),
      '`Tu dois` reads as blame',
    ],
    [
      'a rule that could mean anything',
      ruleWith('en: Duty of confidence.', 'en: Negative remarks harm us.'),
      '`Negative remarks` can mean anything, also protected talk',
    ],
    [
      'a rule that is after talk about the employer, in French',
      ruleWith('en: Duty of confidence.', 'en: Duty., fr: "Elle nuit à l\'image de l\'entreprise."'),
      "`image de l'entreprise` can mean anything",
    ],
    [
      'two sentences',
      ruleWith('not out yet.', 'not out. Yet.'),
      'the message is more than one calm sentence',
    ],
    [
      'no flag case',
      ruleWith('    - text: Proud of Project Heron today.\n      words: Project Heron\n', '    []\n'),
      `${at(16, 3, 'cases.flag')} 1 or more entries are expected here`,
    ],
    ['no cases', ruleWith('cases:', 'notes:'), '`cases` is missing'],
    [
      'words that are not in the draft',
      ruleWith('words: Project Heron', 'words: Project Egret'),
      `${at(18, 7, 'cases.flag.0.words')} these words are not in the draft`,
    ],
    [
      'a term too short',
      ruleWith('[project heron]', '[project heron, ph]'),
      `${at(14, 23, 'terms.en.1')} \`ph\` is too short`,
    ],
    [
      'the wrong folder',
      { [RULE]: null, 'claims/business.codename.yaml': ruleWith('terms', 'terms')[RULE] ?? '' },
      'Move the file to leaks/.',
    ],
    [
      'the wrong file name',
      { [RULE]: null, 'leaks/codename.yaml': ruleWith('terms', 'terms')[RULE] ?? '' },
      'Name the file business.codename.yaml.',
    ],
    ['broken YAML', ruleWith('level: caution', 'level: [caution'), `${RULE}:`],
    [
      'a key given twice',
      ruleWith('level: caution', 'level: caution\nlevel: note'),
      `${RULE}:4:1 this is not YAML as it should be`,
    ],
    [
      'a pointer to another place',
      ruleWith('title: {en: Codename', 'title: {en: *x'),
      '`*x` points at another place',
    ],
    [
      'a file where nothing reads it',
      { 'slang/x.yaml': 'a: 1' },
      'slang/x.yaml:1:1 nothing reads this file here',
    ],
    ['a guideline without German', { 'guidance/secrets.de.md': null }, 'Add it as guidance/secrets.de.md.'],
    [
      'a guideline without front matter',
      { 'guidance/secrets.md': '## Do' },
      'guidance/secrets.md:1:1 the page has no front matter',
    ],
    ['a missing header', { 'bundle.yaml': null }, 'bundle.yaml:1:1 the file is missing'],
    [
      'a review before the release',
      { 'bundle.yaml': (sources()[0]?.text ?? '').replace('2027-06-01', '2025-06-01') },
      'bundle.yaml:5:1 acme.social reviewBy: the review is before the release',
    ],
  ])('%s', (_, changes, said) => {
    expect(problems(changes).join('\n')).toContain(said);
  });

  test('and all of them come in one go, in reading order', () => {
    const changes = {
      ...ruleWith('owner: c/security\n', 'what: ever\n'),
      'people.yaml': 'contacts: []\nextra: 1\n',
      'guidance/secrets.md': 'no front matter',
    };
    expect(problems(changes).map((said) => said.split(' ')[0])).toEqual([
      'guidance/secrets.md:1:1',
      `${RULE}:1:1`,
      `${RULE}:11:1`,
      'people.yaml:2:1',
    ]);
  });
});

describe('patterns', () => {
  const withPattern = (pattern: string, more = '') =>
    ruleWith('kind: terms', 'kind: pattern')[RULE]?.replace(
      'terms:\n  en: [project heron]',
      `patterns:\n  - pattern: '${pattern}'\n    keywords: [heron]\n${more}`,
    ) ?? '';

  test.each([
    ['(?=heron)', 'the pattern is not RE2 syntax'],
    ['(heron', 'the pattern is not RE2 syntax'],
    ['(heron)\\1', 'the pattern is not RE2 syntax'],
    ['(heron)?', 'the pattern matches an empty text'],
  ])('%s is refused', (pattern, said) => {
    expect(problems({ [RULE]: withPattern(pattern) }).join()).toContain(said);
  });

  test('a group that is not there is refused', () => {
    expect(problems({ [RULE]: withPattern('(heron)', '    capture: 2\n') }).join()).toContain(
      'the pattern has 1 groups',
    );
  });

  test('a good one passes', () => {
    expect(problems({ [RULE]: withPattern('project (heron)', '    capture: 1\n') })).toEqual([]);
  });
});
