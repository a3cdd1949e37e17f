import { withoutAccents } from '../forms.ts';
import { anyOf, lazyTest } from '../words.ts';

/** Words by which a statement says where its proof, or the terms that go with it, can be read. */
const WORDS =
  anyOf(`source, sources, link to the, linked, paper linked, full report, in the report, in our report, annual report, in the annex, see the report, methodology, the method,
  peer-reviewed, peer reviewed, statistics office, office for national statistics, eurostat, randomised trial, randomized trial, preprint, independent auditor, independently audited, independently verified, audited by, verified by, third-party verified,
  certificate number, certificate no, certificate link, trust page, model card, on the test page, test report, test results are, numbers are on, data are on, data is on, figures are on, ranking is on, list is on, league table, ranked by, ranked us, was ranked, were ranked, been ranked,
  awarded by, awards, award for, won the, wins the, wins best, won best, won bronze, won silver, won gold, first prize, second place, came first, came second, named by, named one of, recognised by, recognized by, voted by, as rated by, in the category, in category, shortlisted, terms and conditions, terms apply, conditions apply, the conditions, our terms, the terms are, full terms, t&cs, t&c, with receipt, according to the terms, statutory, by law, warranty terms,
  quelle, quellen, verlinkt, im bericht, unser bericht, geschaftsbericht, nachhaltigkeitsbericht, statistisches bundesamt, destatis, methodik, die methode steht, gepruft durch, gepruft von, testiert, zertifikat nr, zertifikatsnummer, laut testbericht, im test von, stiftung warentest, platz im, ausgezeichnet von, gewahlt von,
  agb, es gelten die bedingungen, die bedingungen, bedingungen stehen, gesetzliche, gesetzlichen, gesetzlich,
  source:, en lien, lien vers le, dans le rapport, notre rapport, rapport annuel, insee, methodologie, la methode est, verifie par, audite par, certificat n, numero de certificat, classe par, elu par, elue par, conditions sur, les conditions, conditions generales, selon conditions, voir conditions, garantie legale,
  fuente, fuentes, enlazado, enlazada, en el informe, nuestro informe, informe anual, ine, metodologia, el metodo esta, verificado por, auditado por, certificado n, numero de certificado, segun el ranking, premiado por, elegido por, las condiciones, condiciones en, bases legales, terminos y condiciones, garantia legal,
  fonte, fontes, no relatorio, nosso relatorio, relatorio anual, ibge, pordata, o metodo esta, verificado por, auditado por, numero do certificado, eleito por, premiado por, as condicoes, condicoes em, termos e condicoes, garantia legal`);

/** "n = 212", "(link)", "212 adults", "page 41", "scope 1", a test with its year. */
const MARKS = lazyTest(
  () =>
    /(?<![\p{L}\p{N}])(?:n ?= ?\d|page \d|seite \d|pagina \d|p\. ?\d)|[([](?:link|source|quelle|lien|enlace|fonte|fuente)[^)\]]{0,40}[)\]]|\d+ (?:adults|people|participants|customers asked|respondents|responses|antworten|befragte|teilnehme\p{L}*|kunden befragt|personnes|participants|reponses|participantes|respuestas|respostas|pessoas|personas)(?![\p{L}\p{N}])|\((?:[^()]{0,60}\D)?(?:19|20)\d\d\)/u,
);

/** The sentence says where its proof or its terms stand. */
export function givesSource(folded: string): boolean {
  const bare = withoutAccents(folded);
  return WORDS.test(bare) || MARKS.test(bare);
}

const LINK =
  /https?:\/\/\S|(?<![\w@.-])www\.\S|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|example|de|fr|es|pt|br|eu|uk|co|gov|edu)(?:\/\S*)?(?![\w.])/i;

/** A link stands in the sentence as typed. */
export function hasLink(original: string): boolean {
  return LINK.test(original);
}
