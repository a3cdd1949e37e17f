import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEmbedded } from '../../cli/build-embedded.ts';
import { lines } from '../../cli/support/lines.ts';
import type { Verdict } from '../../lib/engine/types.ts';
import { RULE, ruleWith, SOUND } from '../support/policy-sources.ts';
import { runCli, startCli } from '../support/run-cli.ts';

const KEY = `AKIA${'Q3R7ZL2MXW5TN6KB'}`;
let scratch = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'draftguard-cli-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Writes a policy folder below the scratch folder and gives its name there. */
function folder(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(scratch, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return name;
}

function verdicts(out: string): (Verdict & { error?: string })[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('check --format jsonl', () => {
  test('answers one verdict a line, in order, with exact offsets and exit code 1', async () => {
    const text = `Why does ${KEY} fail?`;
    const drafts = [
      { id: 'a', text, site: 'x', surface: 'post' },
      { id: 'b', text: 'Lovely weather today.', lang: 'en' },
      {
        id: 'c',
        parts: [
          { kind: 'segment', text: 'First.' },
          { kind: 'segment', text },
        ],
      },
    ];
    const input = drafts.map((draft) => JSON.stringify(draft)).join('\n');
    const { code, out, err } = await runCli(['check', '--format', 'jsonl'], { input });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [a, b, c] = verdicts(out);
    expect(a).toMatchObject({
      id: 'a',
      status: 'complete',
      action: 'confirm',
      policy: { id: 'draftguard.default' },
    });
    expect(a?.findings[0]).toMatchObject({
      rule: 'leak.secret.api-key.aws',
      category: 'leak',
      level: 'stop',
      start: 9,
      end: 29,
      guideline: 'g/secrets',
      contact: 'c/security',
    });
    expect(b).toMatchObject({ id: 'b', action: 'none', findings: [] });
    expect(c?.findings[0]).toMatchObject({ part: 1, start: 9, end: 29 });
  });

  test('answers each line while the input is still open', async () => {
    const child = startCli(['check', '--format', 'jsonl']);
    const answers = lines(child.stdout);
    for (const id of ['1', '2', '3']) {
      child.stdin.write(`${JSON.stringify({ id, text: `Day ${id} at work.` })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value ?? '')).toMatchObject({ id, findings: [] });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('keeps the order of many, and ends quietly when nobody reads on', async () => {
    const ids = Array.from({ length: 2000 }, (_, i) => String(i));
    const input = ids.map((id) => JSON.stringify({ id, text: `Day ${id} at work.` })).join('\n');
    const { code, out } = await runCli(['check', '--format', 'jsonl'], { input });
    expect(code).toBe(0);
    expect(verdicts(out).map(({ id }) => id)).toEqual(ids);

    const child = startCli(['check', '--format', 'jsonl']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.on('error', () => {
      // The command ends before it has read everything.
    });
    child.stdin.end(input);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    expect(err).toBe('');
  });

  test.each([
    [
      'bytes that are no UTF-8',
      Uint8Array.of(0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d),
    ],
    ['separators that JSON lets stand in a string', '{"text":"a\u2028b\u2029c"}'],
    ['a byte order mark', '\uFEFF{"text":"a"}'],
    ['half of a surrogate pair', '{"text":"a\\ud83d b"}'],
    ['a megabyte in one line', JSON.stringify({ text: 'key '.repeat(250_000) })],
  ])('takes %s', async (_, input) => {
    const { code, out, err } = await runCli(['check', '--format', 'jsonl'], { input });
    expect({ code, err, lines: verdicts(out).length }).toEqual({ code: 0, err: '', lines: 1 });
  });

  test('a bad line is named and keeps its place, the others are judged', async () => {
    const input = ['{"id":"1","text":"Hi"}', 'not json', '{"id":"3"}', '{"id":"4","text":"Bye"}'].join('\n');
    const { code, out, err } = await runCli(['check', '--format', 'jsonl'], { input });
    expect(code).toBe(2);
    expect(err).toContain('standard input:2: this line is not JSON');
    expect(err).toContain('standard input:3: a draft has either `text` or `parts`');
    expect(verdicts(out).map(({ id, status }) => [id, status])).toEqual([
      ['1', 'complete'],
      [undefined, 'failed'],
      ['3', 'failed'],
      ['4', 'complete'],
    ]);
  });

  test('a rule with dates follows the time of the draft', async () => {
    const dated = ruleWith('owner:', 'from: 2026-12-01\nuntil: 2026-12-24T08:00:00Z\nowner:');
    const layer = folder('dated', { ...SOUND, ...dated });
    const at = (now: string) => JSON.stringify({ id: now, text: 'Proud of Project Heron.', now });
    const input = [at('2026-11-30T23:59:59Z'), at('2026-12-01T00:00:00Z'), at('2026-12-24T08:00:01Z')].join(
      '\n',
    );
    const { out } = await runCli(['check', '--format', 'jsonl', '--layer', layer], { input, cwd: scratch });
    expect(verdicts(out).map(({ findings }) => findings.length)).toEqual([0, 1, 0]);
  });
});

describe('check', () => {
  test('prints findings for people, with their place in the file', async () => {
    writeFileSync(join(scratch, 'draft.txt'), `Hello\nmy key is ${KEY} now`);
    const { code, out } = await runCli(['check', 'draft.txt'], { cwd: scratch });
    expect(code).toBe(1);
    expect(out).toContain(`draft.txt:2:11 stop “${KEY}” leak.secret.api-key.aws`);
    expect(out).toContain('Guideline g/secrets, ask c/security.');
  });

  test('--explain says why a rule fired, or which gate stopped it', async () => {
    const layer = folder('explained', SOUND);
    const args = ['check', '--layer', layer, '--explain', 'leak.business.codename'];
    const fired = await runCli(args, { input: 'Proud of Project Heron today.', cwd: scratch });
    expect(fired.out).toContain('leak.business.codename fired:\n  “Project Heron”: it says caution.');
    const silent = await runCli(args, { input: 'A heron stood in the pond.', cwd: scratch });
    expect(silent.out).toContain('did not fire: none of its words is in the draft.');
    const json = await runCli([...args, '--json'], { input: 'Our wages, Project Heron!', cwd: scratch });
    expect(verdicts(json.out)[0]?.explanation).toMatchObject({ fired: false, stoppedBy: 'guard' });
  });

  test('says when there is nothing to look at', async () => {
    expect(await runCli(['check'], { input: 'Lovely weather today.' })).toEqual({
      code: 0,
      out: 'draft: nothing to look at.\n',
      err: '',
    });
  });

  test('puts a layer over the embedded policy, and takes a built bundle in its place', async () => {
    const layer = folder('layer', SOUND);
    const built = await runCli(['build', layer, '--out', 'layer.json'], { cwd: scratch });
    expect(built).toMatchObject({ code: 0, err: '' });
    const input = `Project Heron runs on ${KEY}`;
    const over = await runCli(['check', '--layer', layer, '--json'], { input, cwd: scratch });
    expect(verdicts(over.out)[0]?.findings.map(({ rule }) => rule)).toEqual([
      'leak.business.codename',
      'leak.secret.api-key.aws',
    ]);
    const alone = await runCli(['check', '--bundle', 'layer.json', '--json'], { input, cwd: scratch });
    expect(verdicts(alone.out)[0]?.findings.map(({ rule }) => rule)).toEqual(['leak.business.codename']);
  });

  test.each([
    [['check', '--format', 'xml'], '--format xml is not known'],
    [['check', 'nowhere.txt'], 'nowhere.txt is not a file'],
    [['check', '--layer', 'nowhere'], 'nowhere is not a folder'],
    [['check', '--bundle', 'nowhere.json'], 'not_json'],
    [['check', '--frobnicate'], '--frobnicate'],
    [['publish'], '`publish` is not a command. There are: check, lint, test, build.'],
    [['lint'], 'folder is missing'],
    [['build', 'x'], '--out FILE is missing'],
    [[], 'draftguard, the command line'],
  ])('%j is bad usage', async (args, said) => {
    const { code, out, err } = await runCli(args, { cwd: scratch });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test.each([[['--help']], [['check', '--help']], [['lint', '-h']]])('%j helps', async (args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('draftguard');
  });
});

describe('lint, test and build', () => {
  test('the embedded policy has nothing to mend and builds to the same bytes', async () => {
    const root = join(import.meta.dirname, '..', '..');
    expect(await runCli(['lint', 'rules'], { cwd: root })).toMatchObject({ code: 0, err: '' });
    const file = join(scratch, 'embedded.json');
    expect(await runCli(['build', 'rules', '--out', file], { cwd: root })).toMatchObject({
      code: 0,
      err: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(buildEmbedded(root));
  });

  test('a mistake in a rule stops lint, build and check with file, line, column, rule and what to do', async () => {
    const broken = folder('broken', { ...SOUND, ...ruleWith('level: caution', 'level: loud') });
    const said = `${join(broken, RULE)}:3:1 leak.business.codename level: \`loud\` is not one of \`note\`, \`caution\`, \`stop\`.`;
    for (const args of [
      ['lint', broken],
      ['build', broken, '--out', 'x.json'],
      ['check', '--layer', broken],
    ]) {
      const { code, out, err } = await runCli(args, { cwd: scratch });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    }
    const { out } = await runCli(['lint', broken, '--json'], { cwd: scratch });
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ line: 3, column: 1, rule: 'leak.business.codename' }],
    });
  });

  test('test tells which case failed and how, and ends with the reason', async () => {
    const wrong = ruleWith('text: A heron stood in the pond today.', 'text: We named it Project Heron.');
    const { code, out } = await runCli(['test', folder('failing', { ...SOUND, ...wrong })], { cwd: scratch });
    expect(code).toBe(1);
    expect(out).toContain('leak.business.codename pass: marked “Project Heron”');
    expect(out.trimEnd().split('\n').at(-1)).toBe('self_test_failed');
  });

  test('test holds a layer to its own protected drafts as well', async () => {
    const drafts = 'drafts:\n  - lang: en\n    text: They say Project Heron keeps us late.\n';
    const { code, out } = await runCli(['test', folder('loud', { ...SOUND, 'protected.yaml': drafts })], {
      cwd: scratch,
    });
    expect(code).toBe(1);
    expect(out).toContain('leak.business.codename protected: marked “Project Heron”');
  });
});
