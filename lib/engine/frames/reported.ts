import { withoutAccents } from '../forms.ts';
import { anyOf, wordSet, wordsOf } from '../words.ts';
import type { FrameTest } from './frame.ts';

/** A source is named with a word of its own. */
const SOURCES =
  anyOf(`according to, as reported by, as reported in, reported by, as announced by, in the words of,
  quoted in, cited in, per a report, a report by, study by, survey by, laut, zufolge, nach angaben, berichtet,
  berichten, so die, so der, heisst es in, meldet, selon, d'apres, a en croire, rapporte par, cite par, annonce par,
  segun, de acuerdo con, citado por, publicado por, informa, segundo o, segundo a, segundo os, segundo as, segundo um, segundo uma,
  segundo dados, segundo fontes, de acordo com, conforme, citado por, noticia`);
/** … but not one's own. */
const OWN_SOURCE =
  anyOf(`according to us, according to our, according to my, reported by us, laut unserer, laut unserem,
  laut uns, nach unseren angaben, unseren angaben zufolge, selon nous, selon notre, selon nos, d'apres nous, d'apres nos,
  segun nosotros, segun nuestro, segun nuestra, segun nuestros, segundo nos, segundo nosso, segundo nossa,
  segundo nossos, de acordo com nosso, de acordo com nossa, de acordo com os nossos, segundo os nossos`);
const SAYING =
  wordSet(`said says claims claimed wrote writes reports reported announced announces stated states
  told argues argued published tweeted posted sagt sagte schreibt schrieb behauptet behauptete meldete meldet erklarte
  verkundete dit affirme affirmait ecrit ecrivait annonce declare pretend dijo dice afirma afirmo escribe escribio
  anuncio declaro disse diz afirmou escreve escreveu anunciou declarou`);
const SELF =
  wordSet(`i we i'm i've we've our my ich wir unser unsere unserem unseren unserer mein meine je j'ai nous on notre mon ma yo
  nosotros nosotras nuestro nuestra mi eu nos nosso nossa meu minha`);
/** From the verb of saying to the words said, or the other way round. */
const REACH = 10;

/** The words are somebody else's, and the sentence says whose. */
export const reported: FrameTest = ({ before, after, bare }) => {
  if (SOURCES.test(bare) && !OWN_SOURCE.test(bare)) return true;
  const lead = wordsOf(withoutAccents(before)).slice(-REACH);
  const tail = wordsOf(withoutAccents(after)).slice(0, REACH);
  return lead.some((word, at) => SAYING.has(word) && isForeign(lead, at)) || isAttributed(after, tail);
};

/** Somebody other than the writer is the subject, which stands before the verb. */
function isForeign(words: readonly string[], at: number): boolean {
  const subject = words.slice(Math.max(0, at - 3), at);
  return subject.length > 0 && !subject.some((word) => SELF.has(word));
}

/** "…", said the minister. */
function isAttributed(after: string, tail: readonly string[]): boolean {
  if (!/^[^\p{L}]*[,"][^\p{L}]*\p{L}/u.test(after)) return false;
  const at = tail.findIndex((word, index) => index < 4 && SAYING.has(word));
  if (at < 0) return false;
  return ![...tail.slice(0, at), tail[at + 1] ?? ''].some((word) => SELF.has(word));
}
