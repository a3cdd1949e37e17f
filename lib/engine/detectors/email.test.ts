import { describe, expect, test } from 'vitest';
import { wordsFound } from '../testing/detected.ts';
import { email } from './email.ts';

const found = (text: string) => wordsFound(email, text);

describe('found', () => {
  test.each<[text: string, addresses: string[]]>([
    ['write to tom.nowak@mail.contoso.com.', ['tom.nowak@mail.contoso.com']],
    ['<Lena.Silva16@Fabrikam.CO.UK>', ['Lena.Silva16@Fabrikam.CO.UK']],
    ['mailto:olga+news@contoso.de', ['olga+news@contoso.de']],
    ['jürgen@müller.de', ['jürgen@müller.de']],
    ['😀 anna＠contoso.com', ['anna＠contoso.com']],
    ['o l g a @ c o n t o s o . d e', ['o l g a @ c o n t o s o . d e']],
    ['a@contoso.com,b.c@contoso.com', ['a@contoso.com', 'b.c@contoso.com']],
  ])('%j', async (text, addresses) => {
    expect(await found(text)).toEqual(addresses);
  });
});

describe('silent', () => {
  test.each([
    ['desks', 'press@contoso.com, jobs.de@contoso.com, Customer-Service@contoso.com, no-reply@contoso.com'],
    ['desks in other languages', 'kontakt@contoso.de ajuda@contoso.pt rrhh@contoso.es presse@contoso.fr'],
    ['reserved', 'tom.nowak@example.com, tom@mail.example.org, tom@contoso.test, tom@contoso.example'],
    ['as in a form', 'your.name@company.com or name@contoso.com or you@yourcompany.com'],
    ['a handle', 'Thanks @tom.nowak and @lena_silva'],
    ['a place', 'Lunch @the.new.place was great'],
    ['signing in to a machine', 'git@github.com:a/b.git, ssh://tom@contoso.com'],
    ['no domain', 'tom@contoso'],
    ['code', 'npm i react@18.3.1 @scope/name@1.0.0'],
    ['words', 'Email me if you want the slides!'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test('the sample top level counts where a policy is tried out', async () => {
  const text = 'tom@contoso.example and tom@example.com';
  expect(await wordsFound(email, text, { samples: true })).toEqual(['tom@contoso.example']);
});
