import { describe, expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import { wordsFound } from '../testing/detected.ts';
import { decodeBase64 } from './base64.ts';
import { connectionString } from './connection-string.ts';
import { jwt } from './jwt.ts';
import { looseSecret, randomValue } from './loose-secret.ts';
import { namedSecret } from './named-secret.ts';

/** Key-shaped, from no key; put together here so that no scanner takes this file for a leak. */
const VALUE = ['q8Zt4Wm1', 'Lr7Xc2Vb', '9Ny5Kp3D'].join('');
const HEADER = ['eyJhbGciOiJI', 'UzI1NiIsInR5cCI6IkpXVCJ9'].join('');
const TOKEN = `${HEADER}.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJlLWZyb20tbm8ta2V5`;

describe('web tokens', () => {
  test.each<[text: string, tokens: string[]]>([
    [`Bearer ${TOKEN}.`, [TOKEN]],
    [`😀 a=${TOKEN};b=${TOKEN}`, [TOKEN, TOKEN]],
    [`${TOKEN}x-`, [`${TOKEN}x-`]],
    [`${HEADER} is only a header`, []],
    ['eyJub25lIjoxfQ.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJlLWZyb20tbm8ta2V5', []],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJlLWZyb20tbm8ta2V5', []],
    [`v1.${TOKEN.replace('eyJ', 'xyJ')}`, []],
  ])('%j', async (text, tokens) => {
    expect(await wordsFound(jwt, text)).toEqual(tokens);
  });
});

describe('values named as secrets', () => {
  test.each<[text: string, values: string[]]>([
    [`API_KEY=${VALUE} works`, [VALUE]],
    [`the token is ${VALUE}.`, [VALUE]],
    [`{"client_secret": "${VALUE}"}`, [VALUE]],
    [`Authorization: Bearer ${VALUE}`, [VALUE]],
    [`Passwort: ${VALUE}`, [VALUE]],
    ['api_key = your-api-key-goes-here-1', []],
    [`secret: \${SECRET_FROM_VAULT_2}`, []],
    ['token: 9deb20fe-a6e0-4355-81ea-288b009e4f6d', ['9deb20fe-a6e0-4355-81ea-288b009e4f6d']],
    ['secretsId: 9deb20fe-a6e0-4355-81ea-288b009e4f6d', []],
    [`$acmeToken .= "${VALUE}"`, [VALUE]],
    [`acmeSECRET-${VALUE}`, [VALUE]],
    [`acme ACCESS ${VALUE}`, [VALUE]],
    [`"token" => '${VALUE}'`, [VALUE]],
    [`<apiKey>${VALUE}</apiKey>`, [VALUE]],
    [`SERVICE_KEY ?= "${VALUE}"`, [VALUE]],
    [`the key for the old cluster is ${VALUE}`, [VALUE]],
    [`a chave é ${VALUE}`, [VALUE]],
    ['acme_key = q8Zt4Wm1Lr7', ['q8Zt4Wm1Lr7']],
    ['secret: q8Zt4Wm1Lr7', []],
    [`new Credential("reports", "${VALUE}")`, [VALUE]],
    ['secret=wbsgwkqousmlrtquwuukiryxgr', ['wbsgwkqousmlrtquwuukiryxgr']],
    ['tokenName = customerAccessTokenName2', []],
    ['key = getSecretValue2(vault)', []],
    ['secret_length = X25519.secret_length', []],
    ['keyword: release_candidate_2026_11', []],
    ['csrf_token=q8Zt4Wm1Lr7Xc2Vb9Ny5Kp3D', []],
    ['sha256 key: 9f2c4b7e1a0d8356c4e2f7b19a5d3c80', []],
    ['the key is handlebars.partials.header2', []],
    [`public_key = ${VALUE}`, []],
    ['The secret: start before you are ready.', []],
    ['key: https://example.test/a1b2c3d4e5f6g7h8', []],
  ])('%j', async (text, values) => {
    expect(await wordsFound(namedSecret, text)).toEqual(values);
  });
});

test('values that a rule of their own looks for are left to it', async () => {
  const known = { samples: false, isKnownKey: (value: string) => value.startsWith('q8Zt') };
  expect(await namedSecret.find(new Reading(`API_KEY=${VALUE}`), known)).toEqual([]);
});

describe('random values behind a prefix or beside words of keys', () => {
  test.each<[text: string, values: string[]]>([
    [`acmereg_${VALUE} works again`, [`acmereg_${VALUE}`]],
    ['wk-4f1c9a07e2b4d8561f0a9c3e7d2b4f6a', ['wk-4f1c9a07e2b4d8561f0a9c3e7d2b4f6a']],
    [`why does ${VALUE} give me a 401?`, [VALUE]],
    [`why does ${VALUE} grow so fast?`, []],
    [`sha256-${VALUE}`, []],
    [`M${VALUE}x.Gt4Wm1.${VALUE}_Lr7`, [`M${VALUE}x.Gt4Wm1.${VALUE}_Lr7`]],
    [`M${VALUE}xyz.Gt4Wm1.${VALUE}_Lr7`, []],
    [`the api is at https://acme.test/${VALUE}`, []],
    ['our api runs on claude-3-opus-20240229 now', []],
    ['the api test_parse_response_with_retry_v2 is red', []],
    ['Commit 3f1c9a07e2b4d8561f0a9c3e7d2b4f6a8c0e1d35 fixes the api', []],
    ['key 7c0e1f9a-52b4-4d86-9e3f-0b1a2c3d4e5f', []],
  ])('%j', async (text, values) => {
    expect(await wordsFound(looseSecret, text)).toEqual(values);
  });
});

describe('striking values in a sentence', () => {
  test.each<[text: string, values: string[]]>([
    [`Our whole setup in one line: ${VALUE}`, [VALUE]],
    [VALUE, []],
    ['Our whole setup in one line: 3f1c9a07e2b4d8561f0a9c3e7d2b4f6a8c0e1d35', []],
    ['Donate to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT if you like it', []],
    ['The build acmeFrontend2026Candidate3Linux is out for all of you', []],
  ])('%j', async (text, values) => {
    expect(await wordsFound(randomValue, text)).toEqual(values);
  });
});

describe('connection strings', () => {
  test.each<[text: string, values: string[]]>([
    [`postgres://reporting:${VALUE}@db.example.com:5432/sales`, [VALUE]],
    [`mongodb+srv://a:${VALUE}@cluster0.example.net/?retryWrites=true`, [VALUE]],
    [`Server=tcp:sql1,1433;User Id=app;Password=${VALUE};Encrypt=True`, [VALUE]],
    [`DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${VALUE}==;`, [`${VALUE}==`]],
    ['postgres://user:password@host/name', []],
    [`mysql://\${USER}:\${PASSWORD}@localhost/app`, []],
    ['Server=a;User Id=b;Password={3};', []],
    [`password=${VALUE}`, []],
    [`curl -u lena:${VALUE} https://a.test`, [`lena:${VALUE}`]],
    ['mysql -u root -ph4rbour77 sales', ['h4rbour77']],
    ['sshpass -p h4rbour77 ssh a.test', ['h4rbour77']],
    ['psql -p 5432 -h a.test', []],
    ['curl -u user:password https://a.test', []],
    ['curl -u "$USER:$PASS" https://a.test', []],
    ['https://example.com/a:b@c', []],
    ['Live at 10:30 @ https://example.com', []],
  ])('%j', async (text, values) => {
    expect(await wordsFound(connectionString, text)).toEqual(values);
  });
});

test.each([
  ['aGVsbG8', 'hello'],
  ['aGVsbG8=', 'hello'],
  ['eyJhIjoiw6QifQ', '{"a":"??"}'],
  ['', ''],
  ['!', ''],
])('base64 %j', (code, text) => {
  expect(decodeBase64(code)).toBe(text);
});

test.each([
  ['jwt', jwt, 'eyJ'],
  ['jwt with dots', jwt, 'eyJa.'],
  ['named', namedSecret, 'key='],
  ['named with spaces', namedSecret, 'token   '],
  ['connection', connectionString, 'a://b:'],
  ['pairs', connectionString, 'password='],
  ['pairs with semicolons', connectionString, 'server=a;password='],
] as const)(
  'near misses in endless turns are read in their share of time: %s',
  async (_what, detector, piece) => {
    expect(await wordsFound(detector, piece.repeat(20_000 / piece.length))).toBeInstanceOf(Array);
  },
);
