import { withoutAccents } from '../forms.ts';
import { anyOf } from '../words.ts';
import type { FrameTest } from './frame.ts';
import { isSecretive } from './raising.ts';

/** Everybody may know it by now. */
const PUBLIC =
  anyOf(`as announced, was announced, were announced, been announced, is announced, we announced, announced today,
  announced last, announced this, announced yesterday, announced on, announced at, announced in, already announced,
  as published, we published, we have published, was published, were published, published today, published yesterday, published last, published in, our published,
  published results, published figures, published report, press release, press releases, newsroom, news room, in the news,
  went public, is public, are public, made public, public record, public register, open register, public document,
  is out, are out, out now, out today, is live, are live, now live, went live, now available, available now, available today,
  has launched, have launched, launched today, launched yesterday, launched last, just launched, released today,
  just released, has shipped, shipped today, release notes, changelog, after the results, after results, annual report,
  earnings call, investor page, investor relations page, completed the, has completed, have completed, is completed,
  official now, now official, it's official, it is official, officially opened, press conference, according to the register,
  status page, open source, open sourced, on our website, on our site, on our blog, in our blog, our blog post, told customers,
  wie angekundigt, wurde angekundigt, angekundigt haben, bereits angekundigt, heute angekundigt, gestern angekundigt, pressemitteilung,
  pressemeldung, veroffentlicht, veroffentlichten, veroffentlichte, ist offentlich, sind offentlich, offentlich einsehbar, offentliches register,
  ist da, ist erschienen, ist live, sind live, jetzt erhaltlich, ab sofort, jetzt verfugbar, abgeschlossen,
  geschaftsbericht, jahresbericht, auf unserer website, auf unserer webseite, auf unserer seite, in unserem blog, offiziell bekannt,
  bekannt gegeben, bekanntgegeben, pressekonferenz,
  comme annonce, a ete annonce, a ete annoncee, deja annonce, annonce hier, annonce ce matin, annonce aujourd'hui, communique de presse,
  a ete publie, a ete publiee, publie hier, publie aujourd'hui, publies, publiees, est public, est publique, est sorti, est sortie,
  est en ligne, disponible des maintenant, desormais disponible, maintenant disponible, rapport annuel, sur notre site,
  sur notre blog, registre public, conference de presse, est officiel, c'est officiel,
  como anunciamos, como se anuncio, fue anunciado, fue anunciada, ya anunciado, ya anunciada, ya se anuncio, anunciamos ayer, anunciamos hoy,
  anunciado ayer, anunciado hoy, nota de prensa, comunicado de prensa, ha sido publicado, fue publicado, publicados, publicadas, publicado ayer,
  es publico, es publica, son publicos, ya esta disponible, ya disponible, ya salio, informe anual, en nuestra web, en nuestro sitio,
  en nuestro blog, registro publico, rueda de prensa, es oficial, ya es oficial,
  como anunciado, como anunciamos, foi anunciado, foi anunciada, ja anunciado, ja anunciada, anunciamos ontem, anunciamos hoje, anunciado ontem,
  comunicado de imprensa, nota de imprensa, foi publicado, foi publicada, publicados, publicadas, e publico, e publica, sao publicos, ja esta disponivel,
  ja disponivel, ja esta no ar, ja saiu, relatorio anual, no nosso site, no nosso blog, registo publico, registro publico, conferencia de imprensa,
  e oficial, ja e oficial`);

/** The sentence, or one beside it, says that the matter is public by now, and nothing there says the opposite. */
export const announced: FrameTest = ({ surroundings }) => {
  const around = withoutAccents(surroundings.toLowerCase().replaceAll('’', "'"));
  return PUBLIC.test(around) && !isSecretive(around);
};
