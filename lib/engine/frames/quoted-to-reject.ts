import { withoutAccents } from '../forms.ts';
import { anyOf } from '../words.ts';
import type { FrameTest } from './frame.ts';
import { isQuoted } from './quoted.ts';

/** Said about words that somebody else used. */
const REJECTS =
  anyOf(`is not ok, isn't ok, not okay, isn't okay, not acceptable, unacceptable, is wrong, was wrong,
  so wrong, shame, shameful, disgusting, disgusted, appalling, appalled, horrified, hurtful, hurts, offensive, racist,
  sexist, homophobic, transphobic, ableist, antisemitic, bigot, bigots, bigoted, bigotry, hateful, dehumanising, dehumanizing, demeaning, degrading, misguided, hate speech, slur, slurs, insult, insulting, insulted,
  abuse, abusive, abused, bullied, bullying, harassed, condemn, condemns, reject, rejects, stop saying, stop calling,
  stop using, don't say, do not say, don't call, do not call, never say, never call, nobody should, no one should,
  should never, deserves to be called, got called, was called, were called, called me, called him, called her,
  called us, calls me, calls us, shouted at me, reported him, reported her, reported them, misleading, false claim,
  nonsense, there is no such thing, we do not use, we don't use, we avoid, myth, scam, red flag,
  nicht in ordnung, nicht okay, inakzeptabel, geht gar nicht, geht nicht, falsch, schlimm, beleidigend, beleidigt,
  beleidigung, beschimpft, beschimpfung, rassistisch, sexistisch, schimpfwort, verletzend, widerlich, unmoglich,
  nannte mich, nannten mich, nannte sie, nannte ihn, genannt, sagt man nicht, verurteile, verurteilen, irrefuhrend,
  niemand sollte, hort auf, schande, vermeiden, unsinn,
  inacceptable, inadmissible, pas acceptable, pas normal, honteux, honte, raciste, sexiste, insulte, insultes, insultee,
  injure, injures, blessant, degoutant, m'a traite, m'a traitee, l'a traite, l'a traitee, m'a appele, m'a appelee,
  arretez de dire, ne dites pas, on ne dit pas, personne ne devrait, condamne, condamnons, trompeur, mensonger,
  inaceptable, intolerable, no esta bien, esta mal, vergonzoso, verguenza, racista, machista, insulto, insultos,
  insultar, hiriente, asqueroso, me llamo, me llamaron, le llamo, la llamaron, le llamaron, me dijeron, dejad de decir,
  dejen de decir, no digas, no se dice, nadie deberia, condeno, condenamos, enganoso,
  inaceitavel, nao esta certo, esta errado, vergonhoso, vergonha, insulto, insultos, ofensivo, ofensiva, nojento,
  me chamou, me chamaram, chamou me, chamaram me, chamou a, parem de dizer, nao digam, nao se diz, ninguem deveria,
  condeno, condenamos, enganoso, repudio`);
/** The word is spoken of: "the word X". */
const NAMED =
  anyOf(`the word, the term, the phrase, the slogan, words like, terms like, phrases like, das wort,
  der begriff, den begriff, worter wie, begriffe wie, der ausdruck, le mot, le terme, l'expression, des mots comme,
  la palabra, el termino, la expresion, palabras como, a palavra, o termo, a expressao, palavras como`);
const NAMED_REACH = 24;

/** Somebody else's words in quotation marks, or named as a word, and turned down in the same sentence. */
export const quotedToReject: FrameTest = (setting) =>
  (isQuoted(setting.before, setting.after) ||
    NAMED.test(withoutAccents(setting.before.slice(-NAMED_REACH)))) &&
  REJECTS.test(setting.bare);
