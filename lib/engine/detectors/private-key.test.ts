import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { privateKey } from './private-key.ts';

const found = (text: string) => wordsFound(privateKey, text);
/** Key-shaped, from no key. */
const LINE = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4';
const BODY = `${LINE}\n${LINE}\nZm9vYmFyCg==`;
const block = (name: string, body = BODY) => `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----`;

describe('whole blocks', () => {
  test.each([
    'PRIVATE KEY',
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
    'PGP PRIVATE KEY BLOCK',
  ])('%s', async (name) => {
    expect(await found(`😀 here:\n${block(name)}\nthanks`)).toEqual([block(name)]);
  });

  test.each([
    [
      'with headers',
      block('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,915C\n\n${BODY}`),
    ],
    ['line breaks turned into spaces', block('RSA PRIVATE KEY').replaceAll('\n', ' ')],
    ['line breaks turned into \\n', block('RSA PRIVATE KEY').replaceAll('\n', '\\n')],
    ['line breaks turned into \\r\\n', block('RSA PRIVATE KEY').replaceAll('\n', '\\r\\n')],
    ['as strings of source code', block('RSA PRIVATE KEY').replaceAll('\n', '" +\n"')],
    ['hyphens turned into dashes', block('RSA PRIVATE KEY').replaceAll('-----', '—–')],
    ['without line breaks', block('RSA PRIVATE KEY').replaceAll('\n', '')],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([text]);
  });
});

test('a block cut off ends where its characters end', async () => {
  const cut = `-----BEGIN EC PRIVATE KEY-----\n${LINE}\nZm9vYmFyCg==`;
  expect(await found(`${cut}\n\nwhat is wrong with it?`)).toEqual([cut]);
});

test('two blocks are two matches', async () => {
  const two = `${block('RSA PRIVATE KEY')}\n\n${block('EC PRIVATE KEY')}`;
  expect(await found(two)).toEqual([block('RSA PRIVATE KEY'), block('EC PRIVATE KEY')]);
});

describe('silent', () => {
  test.each([
    ['the marker alone', 'A key file starts with -----BEGIN PRIVATE KEY----- and you never post it.'],
    ['a sample', '-----BEGIN RSA PRIVATE KEY-----\nMIIE...\n-----END RSA PRIVATE KEY-----'],
    ['a public key', block('PUBLIC KEY')],
    ['a certificate', block('CERTIFICATE')],
    ['words', 'my private key is safe'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('headers in a row take no more than their share of time', async () => {
  expect(await found('\n\npassword: -----BEGIN PRIVATE KEY-----'.repeat(12_000))).toEqual([]);
});
