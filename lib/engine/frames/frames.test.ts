import { describe, expect, test } from 'vitest';
import { Reading } from '../reading.ts';
import type { Frame } from '../types.ts';
import { excuseOf } from './index.ts';

/** The match stands between double brackets. */
function excused(frame: Frame, marked: string): boolean {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return excuseOf([frame], { start, end }, new Reading(text)) !== undefined;
}

describe('negated', () => {
  test.each([
    "we can't [[guarantee]] a date",
    'We can’t [[guarantee]] a date',
    'We do not offer [[guaranteed returns]].',
    'We cannot [[guarantee]] it.',
    'There is no [[guaranteed return]].',
    'Nothing here is [[risk-free]].',
    'We never [[promise]] profit.',
    'Our product comes without [[guaranteed returns]].',
    '[[Guaranteed returns]] do not exist.',
    "[[Guaranteed returns]] aren't real.",
    '😀 e\u0301 No, really: we do not [[guarantee]] it.',
    'Wir können keine [[garantierte Rendite]] bieten.',
    'Wir [[garantieren]] nicht für den Termin.',
    'Das ist nicht [[risikofrei]].',
    'Nous ne pouvons pas [[garantir]] la date.',
    'Ce n’est pas [[sans risque]].',
    'N’[[envoyez à personne votre code]].',
    'Le [[résultat assuré]] n’existe pas.',
    'No ofrecemos [[rentabilidad garantizada]].',
    'Sin [[rentabilidad garantizada]].',
    'Não oferecemos [[retorno garantido]].',
    'Nobody can be "[[certified]]" for everything.',
    'There is no such thing as a really [[risk-free]] plan.',
    'No product of ours here is [[risk-free]].',
    'Il n’existe pas de placement vraiment [[sans risque]].',
    'Ce n’est pas [[garanti]].',
    'Das hat [[gegen Schmerzen]] nichts gebracht.',
  ])('%s', (marked) => {
    expect(excused('negated', marked)).toBe(true);
  });

  test.each([
    'We [[guarantee]] a date',
    'It is not magic, we [[guarantee]] it.',
    'It is not luck but [[guaranteed returns]].',
    'Not only [[guaranteed returns]], also fun.',
    'No doubt, [[guaranteed returns]].',
    "Can't wait for [[guaranteed returns]]!",
    'Why not take [[guaranteed returns]]?',
    'This is not a drill. [[Guaranteed returns]].',
    'Do not wait: [[guaranteed returns]].',
    'We do not sell cars here any more these days and so [[guaranteed returns]]',
    '[[Guaranteed returns]] and never a dull day.',
    'Nicht nur [[garantierte Rendite]], auch Spaß.',
    'Nicht Glück, sondern [[garantierte Rendite]].',
    'Nos serveurs n’ont [[aucune faille]].',
    'O melhor resultado no mercado com [[lucro garantido]].',
  ])('not: %s', (marked) => {
    expect(excused('negated', marked)).toBe(false);
  });
});

describe('question', () => {
  test.each([
    ['Is it [[risk-free]]?', true],
    ['Is it [[risk-free]]? 😀', true],
    ['¿Es [[sin riesgo]]?', true],
    ['It is [[risk-free]]. Sure?', false],
    ['It is [[risk-free]].', false],
  ])('%s', (marked, holds) => {
    expect(excused('question', marked)).toBe(holds);
  });
});

describe('hedged', () => {
  test.each([
    ['It may be [[the best]].', true],
    ['We hope to be [[the best]].', true],
    ['In my view this is [[the best]].', true],
    ['This was [[the best]] in our test.', true],
    ['Das ist vielleicht [[das beste]].', true],
    ['À mon avis c’est [[le meilleur]].', true],
    ['It is [[the best]].', false],
    ['On May 5 we launch [[the best]].', false],
    ['In May you get [[the best]].', false],
    ['It may rain. It is [[the best]].', false],
    ['It may rain, this is [[the best]].', false],
  ])('%s', (marked, holds) => {
    expect(excused('hedged', marked)).toBe(holds);
  });
});

describe('placeholder', () => {
  test.each([
    ['key [[AKIAIOSFODNN7EXAMPLE]]', true],
    ['key [[sk_live_xxxxxxxxxxxxxxxxxxxxxxxx]]', true],
    ['key [[sk_live_aaaaaaaaaaaaaaaaaaaaaaaa]]', true],
    ['key [[<your-key>]]', true],
    ['key <[[your-key-here]]>', true],
    [`key \${[[STRIPE_SECRET_KEY]]}`, true],
    ['password: [[$DB_PASSWORD]]', true],
    ['password: [[********]]', true],
    ['password: [[redacted]]', true],
    ['token [[1234567890123456]]', true],
    ['token [[abcdefghijklmnop]]', true],
    ['token [[pk_test_...]]', true],
    ['token [[process.env.TOKEN]]', true],
    ['key [[AKIA4YSNI2G3IITN5XVK]]', false],
    ['token [[ghp_V1NtdwJdi6h7cxankIaEIW3yQt7I72GAJ9Uu]]', false],
    ['password: [[SunnyDesk_44]]', false],
    ['password: [[pa$$word-92K]]', false],
    ['code [[7790*]]', false],
  ])('%s', (marked, holds) => {
    expect(excused('placeholder', marked)).toBe(holds);
  });
});

describe('a question hung on', () => {
  test.each([
    ['It is [[risk-free]], right?', false],
    ['the patch is [[approved]], fine?', false],
    ['Das ist [[risikofrei]], oder?', false],
    ['C’est [[sans risque]], non ?', false],
    ['Es [[sin riesgo]], ¿verdad?', false],
    ['É [[sem risco]], não é?', false],
    ['Is it [[risk-free]], yes or no, right?', true],
    ['Ist das [[risikofrei]], oder?', true],
    ['So it is [[risk-free]], according to whom?', true],
  ])('%s', (marked, holds) => {
    expect(excused('question', marked)).toBe(holds);
  });
});
