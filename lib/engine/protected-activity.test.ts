import { describe, expect, test } from 'vitest';
import { isProtectedActivity } from './protected-activity.ts';
import { Reading } from './reading.ts';
import { checkerOf, draftOf, NOW, termsRule } from './testing/policy.ts';

describe('protected', () => {
  test.each([
    'Our pay has been cut again and the boss is an idiot.',
    'We want our breaks back.',
    'Night shift is understaffed again, my manager does not care.',
    'I filed a complaint with the inspectorate about our site.',
    'My employer was reported to the tribunal.',
    'Somebody got hurt because they skipped our safety training.',
    'Union vote is on Friday, bring a colleague.',
    'I negotiated my own salary for the first time.',
    'Are we allowed to talk about pay?',
    'ＯＵＲ ＷＡＧＥＳ are a joke',
    'Wir fordern mehr Lohn. Der Chef ist ein Idiot.',
    'Unser Betriebsrat ruft zum Streik auf.',
    'Die Überstunden zahlt uns keiner.',
    'Nous demandons une prime de nuit.',
    'On est en grève demain, notre patron ne dit rien.',
    'Nuestro turno es peligroso y la empresa lo niega.',
    'Queremos que nos paguen las horas extra.',
    'A greve é amanhã e o nosso chefe não fala.',
    'Nao nos pagam as horas extras.',
    'I went to the regulator and would do it again.',
    'They asked me to sign that I never speak about my hours.',
    'My manager is bad at planning shifts.',
    'Morgen Warnstreik am Werkstor.',
    'Entgeltgruppe 9, und ich bin seit sechs Jahren da.',
    'O sindicato quer falar do salário.',
  ])('%s', (text) => {
    expect(isProtectedActivity(new Reading(text))).toBe(true);
  });
});

describe('not protected', () => {
  test.each([
    'We guarantee delivery within 24 hours.',
    'The guard goes on break at 2am.',
    'The night shift password is on the wall.',
    'Our new safety app: guaranteed results for you.',
    'We never break our promise.',
    'Prime days! We guarantee the best price.',
    'Our European Union office is open.',
    'Pay once, use forever. We guarantee it.',
    'Need a holiday? We guarantee sun.',
    'What an idiot.',
    'Our hours: Mon–Fri 9–5.',
    'We act on customer complaints.',
    '',
  ])('%s', (text) => {
    expect(isProtectedActivity(new Reading(text))).toBe(false);
  });
});

describe('in a verdict', () => {
  const everything = checkerOf([
    termsRule('offence.profanity', ['idiot']),
    termsRule('claim.guarantee', ['guaranteed']),
    termsRule('leak.business.deal', ['project heron']),
    termsRule('offence.threat', ['break your legs']),
    termsRule('offence.slur', ['slurword']),
    termsRule('leak.secret.password', ['hunter two']),
    termsRule('leak.personal.contact-details', ['elm street']),
  ]);
  const about = 'Our wages are a joke. ';
  const check = (text: string) => everything.check(draftOf(text), { now: NOW });

  test('cancels findings and leaves no trace', async () => {
    const verdict = await check(`${about}Idiot! Guaranteed. Project Heron.`);
    expect(verdict).toEqual(await check('Our lunch is a joke. Nothing to see in it.'));
    expect(verdict.findings).toEqual([]);
    expect(verdict.status).toBe('complete');
  });

  test.each([
    ['I will break your legs', 'offence.threat'],
    ['slurword', 'offence.slur'],
    ['the word is hunter two', 'leak.secret.password'],
    ['she lives on Elm Street', 'leak.personal.contact-details'],
  ])('keeps %s', async (text, rule) => {
    const verdict = await check(about + text);
    expect(verdict.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('holds for the whole draft, whichever part says it', async () => {
    const verdict = await everything.check(draftOf('idiot', about), { now: NOW });
    expect(verdict.findings).toEqual([]);
  });
});
