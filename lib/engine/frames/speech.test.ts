import { describe, expect, test } from 'vitest';
import { excused } from '../testing/marked.ts';
import type { Frame } from '../types.ts';

/** By frame: drafts in which it holds for the words in brackets, and some that come close. */
const TABLE: Partial<Record<Frame, { holds: string[]; close: string[] }>> = {
  negated: {
    holds: [
      'It is not [[guaranteed returns]] but hard work.',
      'Das ist keine [[garantierte Rendite]], sondern Arbeit.',
      'Ce n’est pas un [[rendement garanti]], mais du travail.',
      'No es una [[rentabilidad garantizada]], sino trabajo.',
      'Isto não é um [[retorno garantido]], mas trabalho.',
      'Nunca prometemos [[resultados garantizados]].',
      'Nunca prometemos [[resultados garantidos]].',
    ],
    close: [
      'It is not hard work but [[guaranteed returns]].',
      'Das ist keine Arbeit, sondern [[garantierte Rendite]].',
      'Ce n’est pas du travail, mais un [[rendement garanti]].',
      'No es trabajo, sino [[rentabilidad garantizada]].',
      'Isto não é trabalho, mas um [[retorno garantido]].',
    ],
  },
  hedged: {
    holds: [
      'Quizás sea [[el mejor]].',
      'Talvez seja [[o melhor]].',
      'En mi opinión es [[el mejor]].',
      'Na minha opinião é [[o melhor]].',
      'C’est peut-être [[le meilleur]].',
    ],
    close: [
      'Es [[el mejor]].',
      'É [[o melhor]].',
      'C’est [[le meilleur]].',
      'Quizás llueva, esto es [[el mejor]].',
      'Talvez chova, isto é [[o melhor]].',
    ],
  },
  question: {
    holds: ['Ist das [[risikofrei]]?', 'C’est [[sans risque]] ?', '¿Es [[sin riesgo]]?', 'É [[sem risco]]?'],
    close: [
      'Das ist [[risikofrei]]. Oder?',
      'C’est [[sans risque]]. Non ?',
      'Es [[sin riesgo]]. ¿No?',
      'É [[sem risco]]. Não?',
    ],
  },
  'quoted-to-reject': {
    holds: [
      'Calling a colleague a "[[moron]]" is not okay.',
      'He called me “[[idiot]]” in front of everyone.',
      'Please stop using the word [[moron]] for people.',
      "Nobody should be told 'you are an [[idiot]]', it hurts.",
      'Jemanden „[[Idiot]]“ zu nennen, geht gar nicht.',
      'Das Wort [[Idiot]] ist beleidigend.',
      'Il m’a traité d’« [[imbécile]] » devant tous.',
      'Le mot [[imbécile]] est blessant.',
      'Me llamaron «[[imbécil]]» y no está bien.',
      'La palabra [[imbécil]] es hiriente.',
      'Chamaram-me "[[imbecil]]" e isso é inaceitável.',
      'A palavra [[imbecil]] é ofensiva.',
    ],
    close: [
      'You are a "[[moron]]".',
      'What an [[idiot]], this is not okay.',
      'It is "fine" to call him an [[idiot]], shame or not.',
      'Der Chef ist ein „[[Idiot]]“.',
      'Du [[Idiot]], das geht gar nicht.',
      'Quel [[imbécile]], c’est honteux.',
      'Es un «[[imbécil]]».',
      'Que [[imbecil]], é inaceitável.',
    ],
  },
  reported: {
    holds: [
      'According to the regulator it is [[the safest]] one.',
      'The minister said it is [[the best]] in the country.',
      '“It is [[the best]]”, said the reviewer.',
      'Laut Stiftung ist es [[das beste]] Gerät.',
      'Die Zeitung schreibt, es sei [[das beste]].',
      'Selon le journal, c’est [[le meilleur]].',
      'Le ministre a dit que c’est [[le meilleur]].',
      'Según el informe es [[el mejor]].',
      'La ministra dijo que es [[el mejor]].',
      'Segundo o jornal é [[o melhor]].',
      'O ministro disse que é [[o melhor]].',
    ],
    close: [
      'We said it is [[the best]].',
      'I have always said this is [[the best]].',
      'According to our own numbers it is [[the best]].',
      'It is [[the best]], we said.',
      'Laut unserer Zählung ist es [[das beste]].',
      'Wir haben gesagt, es ist [[das beste]].',
      'Selon nos chiffres, c’est [[le meilleur]].',
      'Según nuestros datos es [[el mejor]].',
      'Segundo nossos dados é [[o melhor]].',
      'Es el segundo [[mejor]] año.',
      'O segundo [[melhor]] ano.',
      'The minister said nothing. It is [[the best]].',
    ],
  },
  'first-person': {
    holds: [
      'Last year I had [[burnout]] and it took months.',
      'I live with [[depression]], ask me anything.',
      'As a [[deaf]] engineer, I rely on captions.',
      'My [[migraine]] is back.',
      'Ich hatte letztes Jahr [[Burnout]].',
      'Als [[gehörloser]] Entwickler brauche ich Untertitel.',
      'J’ai fait un [[burn-out]] cet hiver.',
      'Je vis avec une [[dépression]].',
      'El año pasado tuve [[depresión]].',
      'Soy [[sorda]] y uso subtítulos.',
      'No ano passado tive [[depressão]].',
      'Sou [[surda]] e uso legendas.',
    ],
    close: [
      'Anna had [[burnout]] last year.',
      'I heard Anna has [[burnout]].',
      'My boss has [[depression]].',
      'I think she has [[depression]].',
      "My colleague's [[migraine]] is back.",
      'Mein Kollege hatte [[Burnout]].',
      'Ich habe gehört, Anna hat [[Burnout]].',
      'Ma collègue a une [[dépression]].',
      'Mi jefe tiene [[depresión]].',
      'O meu chefe tem [[depressão]].',
      'I hate these [[deaf]] people.',
    ],
  },
  'figure-of-speech': {
    holds: [
      'The new team is [[killing]] it.',
      'This cake is to [[die]] for.',
      'Just [[shoot]] me an email.',
      'A [[blind]] taste test at lunch.',
      'Eine [[idiotensichere]] Anleitung.',
      'Alle waren [[todmüde]].',
      'On était [[mort]] de rire.',
      'Faire la sourde oreille ? Non, [[sourde]] oreille jamais.',
      'Estoy [[muerta]] de risa.',
      'Es la [[oveja]] negra del grupo.',
      'Vamos [[matar]] saudades no domingo.',
      'É o [[ponto]] cego do carro.',
    ],
    close: [
      'I am [[killing]] you if you do that.',
      'You should [[die]].',
      'I will [[shoot]] you. Send me an email.',
      'He is [[blind]], and the taste test was today.',
      'Du [[Idiot]], die Anleitung ist sicher.',
      'Sale [[sourde]].',
      'Te voy a [[matar]].',
      'Vou [[matar]] você, saudades.',
    ],
  },
};

describe.each(Object.entries(TABLE) as [Frame, { holds: string[]; close: string[] }][])(
  '%s',
  (frame, { holds, close }) => {
    test.each(holds)('%s', (marked) => {
      expect(excused(frame, marked)).toBe(true);
    });
    test.each(close)('not: %s', (marked) => {
      expect(excused(frame, marked)).toBe(false);
    });
  },
);
