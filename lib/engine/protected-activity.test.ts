import { describe, expect, test } from 'vitest';
import { Kept } from './kept.ts';
import { PartText } from './part-text.ts';
import { passagesOf } from './passages.ts';
import { isProtectedActivity } from './protected-activity.ts';
import { sentencesOf } from './segment.ts';
import { checkerOf, draftOf, NOW, termsRule } from './testing/policy.ts';

function isProtected(text: string): boolean {
  const passages = passagesOf(text, sentencesOf(text)).map(({ start, end }) => ({
    start,
    kept: new Kept(text.slice(start, end)),
  }));
  return isProtectedActivity(new PartText(text, passages));
}

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
    'They want us to shred the inspection reports before the auditors come. Who do I report this to?',
    'Our supervisor told us to backdate the safety checks.',
    'Wir sollen vor der Prüfung alle Chats löschen. Wem melde ich das?',
    'On nous a dit de supprimer les messages avant le contrôle. À qui le signaler ?',
    'Nos pidieron borrar todo antes de la auditoría. ¿Dónde lo denuncio?',
    'Pediram-nos para apagar tudo antes da auditoria. Onde posso denunciar?',
    'My burnout came back and my manager still says no to shorter days.',
    'Seit meiner Bandscheiben-OP hebe ich nichts mehr, mein Chef weiß das.',
    'J’ai fait une dépression et mon chef me laisse seule au poste.',
    'Tengo una hernia y mi jefa me manda igual al almacén.',
    'Estou grávida e o meu chefe mudou-me de turno.',
    'The severance papers come with a gag clause, and I said no.',
    'Die Abfindung gibt es nur mit Schweigeklausel, hat mein Chef gesagt.',
    'On m’a demandé de signer une clause de silence, j’ai refusé.',
    'Me ofrecieron dinero a cambio de una cláusula de silencio y no firmé.',
    'Quiseram que eu assinasse uma cláusula de silêncio.',
    'The tip pool is split by the manager, and we never see the sheet.',
    'Unser Trinkgeld landet beim Chef.',
    'Les pourboires, le patron les garde et nous n’avons rien.',
    'El encargado se queda con nuestras propinas.',
    'As gorjetas ficam todas com o nosso chefe.',
    'Eleven of us told him together that it cannot go on, and the manager laughed.',
    'Toute la nuit sans pause, nous en avons marre de ces horaires.',
    'Otra vez sin descanso en nuestro turno.',
    'O nosso turno ficou outra vez sem pausa.',
    'We at the airport are on strike, our union decided today.',
  ])('%s', (text) => {
    expect(isProtected(text)).toBe(true);
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
    'Strike at the port: we guarantee delivery by air.',
    'Dock workers are on strike in the north, our parcels leave a day late.',
    'A strike of lightning took our shop offline, we guarantee it is back at noon.',
    'Wegen des Streiks am Hafen kommt unsere Ware später.',
    'À cause de la grève des cheminots, nos colis arrivent demain.',
    'Por la huelga en el puerto, nuestros envíos salen el lunes.',
    'Com a greve no aeroporto, as nossas encomendas saem amanhã.',
    'Our app plans rotas and overtime for your team, guaranteed.',
    'Unsere Software rechnet Überstunden für Ihr Team.',
    'My back pain at work is gone since I sleep on our new mattress.',
    'We were told to keep quiet about Project Heron.',
    'Our tips for better slides: all you need is three fonts.',
    'Who do I report a typo to?',
    'Customers are told to delete the app and start again.',
    'An open letter from our founder about Project Heron.',
    '',
  ])('%s', (text) => {
    expect(isProtected(text)).toBe(false);
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
