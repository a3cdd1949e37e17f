import { withoutAccents } from '../forms.ts';
import type { PolicyFacts } from '../policy-facts.ts';
import { anyOf } from '../words.ts';

const SECRECY =
  anyOf(`don't tell, do not tell, dont tell, tell no one, tell nobody, tell anyone, between us, between you and me,
  keep this to yourself, keep it to yourself, keep it quiet, keep this quiet, hush hush, hush, shh, shhh, psst, top secret, secret project,
  it's a secret, our little secret, under wraps, under embargo, embargo, embargoed, off the record, under nda, signed an nda,
  not public yet, not yet public, not official yet, not yet official, not announced yet, not yet announced, unannounced,
  isn't public, is not public, isn't announced, not out yet, before the announcement, officially next week, official next week,
  officially next month, official soon, announce it soon, announcing soon, can't say much, can't say more, cannot say more,
  can't tell you more, shouldn't say this, should not say this, not supposed to say, not supposed to share, not supposed to tell,
  you didn't hear it from me, you heard it here first, sneak peek, leaked, leaking, insider info, inside info, confidential, nobody outside knows, nobody knows yet, no one knows yet, street has no idea,
  when it's official, until it's official, before it's announced,
  strictly internal, internal only, codename, code name,
  nicht weitersagen, sagt es nicht weiter, sag's nicht weiter, bitte nicht teilen, unter uns, unter uns gesagt, streng geheim,
  noch geheim, geheimprojekt, top secret, sperrfrist, noch nicht offentlich, noch nicht offiziell, noch nicht angekundigt,
  noch nicht verkundet, offiziell ab, offiziell erst, offiziell wird das erst, offiziell wird es erst, weiss noch keiner, weiss noch niemand, darf noch nichts sagen, darf ich noch nicht, durfte ich nicht sagen,
  psst, vertraulich, streng vertraulich, nur intern, von mir habt ihr das nicht, codename, deckname, vor der ankundigung,
  ne le dites pas, ne dites rien, n'en parlez pas, entre nous, gardez le pour vous, garde le pour toi, top secret,
  ultra secret, c'est un secret, sous embargo, embargo, pas encore public, pas encore publique, pas encore officiel,
  pas encore officielle, pas encore annonce, pas encore annoncee, l'annonce est prevue, petit scoop, personne ne le sait encore, officiel la semaine prochaine, je ne peux pas en dire plus,
  peux pas en dire plus, chut, confidentiel, confidentielle, strictement interne, nom de code, avant l'annonce, en avant premiere,
  no se lo digas, no se lo digais, no digas nada, no lo digas, entre nosotros, que quede entre nosotros, es un secreto,
  alto secreto, top secret, bajo embargo, embargado, todavia no es publico, aun no es publico, todavia no es oficial,
  aun no es oficial, aun no se ha anunciado, todavia no se ha anunciado, sin anunciar, oficial la semana que viene, manana sale en prensa, nadie lo sabe todavia, nadie lo sabe aun,
  no puedo decir mas, no puedo contar mas, shh, confidencial, solo interno, nombre en clave, antes del anuncio, primicia,
  nao contem, nao conta, nao conte, nao digam, nao digas nada, entre nos, fica entre nos, e segredo, e um segredo, ultrassecreto,
  sob embargo, ainda nao e publico, ainda nao e oficial, ainda nao foi anunciado, ainda nao anunciado, ainda nao e publica,
  oficial na proxima semana, amanha sai na imprensa, ninguem sabe ainda, nao posso dizer mais, nao posso contar mais, xiu, psiu, confidencial, so interno, nome de codigo,
  antes do anuncio, em primeira mao`);
const HUSHED = /🤫|🤐|🙊/u;

/** Wording that hands something on that is not for everyone. */
export function isSecretive(folded: string): boolean {
  return HUSHED.test(folded) || SECRECY.test(withoutAccents(folded));
}

const US =
  anyOf(`we, we're, we've, we'll, us, our, ours, my employer, my company, my firm, my workplace, where i work,
  i work at, i work for, here at, wir, uns, unser, unsere, unserem, unseren, unserer, mein arbeitgeber, meine firma,
  bei uns, ich arbeite bei, nous, notre, nos, chez nous, mon employeur, ma boite, mon entreprise, je travaille chez,
  je travaille pour, nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, mi empresa, mi empleador, trabajo en,
  nosso, nossa, nossos, nossas, minha empresa, meu empregador, trabalho na, trabalho no`);

/** The writer's own organisation is what is spoken of. */
export function isOurs(folded: string, facts: PolicyFacts): boolean {
  return facts.names(folded) || US.test(withoutAccents(folded));
}
