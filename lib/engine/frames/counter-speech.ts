import { withoutAccents } from '../forms.ts';
import { anyOf, wordSet, wordsOf } from '../words.ts';
import type { FrameTest, Setting } from './frame.ts';
import { isQuoted } from './quoted.ts';

/** Saying, writing, thinking or doing something to people, before what is said. */
const ACTS =
  wordSet(`say says said saying call calls called calling tell tells told telling write writes wrote writing post posts
  posted posting tweet tweets tweeted comment comments commented shout shouts shouted shouting chant chants chanted chanting
  yell yelled yelling claim claims claimed claiming think thinks thinking believe believes believing suggest suggests suggesting
  imply implies implying insist insists insisting argue argues arguing joke jokes joking assume assumes assuming pretend pretending idea belief myth
  notion stereotype stereotypes lie cliche label labels labelled labelling labeled labeling describe describes described describing threaten threatens threatened threatening
  wish wishing treat treats treated treating portray portrays portrayed compare compared comparing hear heard hears statements phrases
  slogan slogans sentence sentences words remarks messages stuff things
  sagt sagen sagte sagten schreibt schreiben schrieb nennt nennen nannte nannten genannt bezeichnet bezeichnen bezeichnete bezeichnung behauptet
  behaupten behauptete glaubt glauben meint meinen denkt denken ruft rufen brullt kommentar kommentare spruch spruche satz satze vorurteil
  klischee beschimpft beschimpfen bedroht drohen droht
  dit disent dire disait ecrit ecrivent ecrire appelle appellent appeler traite traitent traiter traitee pretend pretendent pretendre affirme affirment
  pense pensent croit croient croire crie crient commentaire commentaires propos phrase phrases cliche prejuge menacer menace insinuer
  dice dicen decir dijo dijeron escribe escriben escribir llama llaman llamar llamo llamaron afirma afirman afirmar piensa piensan pensar
  cree creen creer grita gritan comentario comentarios frase frases mensaje prejuicio amenazar amenaza insinuar
  diz dizem dizer disse disseram escreve escrevem escrever chama chamam chamar chamou chamaram afirma afirmam afirmar pensa pensam pensar
  acha acham achar acredita acreditam grita gritam comentario comentarios mensagem preconceito ameacar ameaca insinuar`);
const SELF = wordSet(
  `i we i'm i've i'd i'll we've ich wir je j'ai nous on yo nosotros eu nos creo pienso digo acho digo penso`,
);
/** From the act to the words, and from the writer to the act. */
const REACH = 9;
const SUBJECT_REACH = 4;

/** What is wrong with the words, or what comes of them. */
const TURNED_DOWN =
  anyOf(`is wrong, are wrong, is so wrong, be wrong, wrong to say, was wrong, is not ok, is not okay, isn't ok, isn't okay, not okay, not ok, never okay, never ok, unacceptable,
  not acceptable, not cool, not funny, hurt, hurts, hurtful, harmful, hate speech, hate-speech, hateful, hateful thing, dehumanising, dehumanizing, demeaning, degrading, offensive, racist, racists,
  racism, sexist, sexists, sexism, misogynist, misogynistic, misogyny, homophobic, homophobe, homophobia, transphobic, transphobe, transphobia, islamophobic, islamophobia, antisemitic, antisemitism, xenophobic, xenophobia, ableist, ableism, bigot, bigots, bigoted,
  bigotry, prejudice, prejudiced, discrimination, discriminatory, misguided, ignorant, cruel, disgrace, disgraceful, disgusting, shame, shameful, ashamed, appalling, appalled, horrible, horrific, horrified, terrible,
  awful, despicable, vile, disturbing, alarming, shocking, shocked, disheartening, heartbreaking, heartbroken, sad, saddening, saddens, sickening, sickens, unbelievable, ridiculous, absurd, nonsense, outdated, stereotype, stereotypes, lie, lies, untrue, not true,
  isn't true, false, unfair, unjust, inexcusable, intolerable, tolerate, condemn, condemns, condemned, denounce, reject, rejects, oppose, call out, calling out, called out, speak up, speak out, stand up, stands up, fight back, consequences, will report, reporting, report this, report it, report them, report you, reported, get away with, banned, fired,
  sacked, suspended, kicked off, kicked out, in jail, in prison, thrown in jail, punished, prosecuted, sued, arrested, charged, deleted, removed, blocked, stop saying, stop calling, has to stop, have to stop, must stop, needs to stop, need to stop, should stop, should be ashamed, no place for, no room for, lost all respect, lose all respect, lost respect,
  no respect for people, respect for you, disagree, problem with, problematic, apologise, apologize, apology, disappointed, disappointing, upset, upsets, offended, insult, insults, insulting, abuse, abusive, bullying, bully, bullies, harassment, don't expect, shows how, says more about, cannot believe, can't believe, just because, luckily, thankfully, fortunately, thank god,
  falsch, nicht in ordnung, nicht okay, nicht ok, inakzeptabel, geht gar nicht, geht nicht, schlimm, schrecklich, furchtbar, beleidigend, beleidigung, verletzend, verletzt, hetze, menschenverachtend, entmenschlichend, rassistisch, rassist, rassisten, rassismus,
  sexistisch, sexismus, homophob, queerfeindlich, antisemitisch, frauenfeindlich, behindertenfeindlich, fremdenfeindlich, vorurteil, vorurteile, klischee, diskriminierung, unsinn, quatsch, gelogen, luge, unwahr, stimmt nicht, verurteile, verurteilen, widersprechen, widerspreche, aufhoren, hort auf, hor auf, schame,
  schamen, schande, schamt, keinen platz, melden, gemeldet, gesperrt, gekundigt, konsequenzen, bestraft, angezeigt, traurig, macht mich traurig, respektlos, peinlich, entsetzt, daneben,
  faux, c'est mal, inacceptable, inadmissible, intolerable, pas normal, honteux, honte, blessant, blesse, raciste, racistes, racisme, sexiste, sexisme, homophobe, homophobie, transphobe, antisemite, xenophobe, validiste, prejuges, prejuge, cliche, discrimination, haineux, deshumanisant,
  insultant, insulte, degradant, horrible, terrible, choquant, choque, triste, degoutant, absurde, n'importe quoi, mensonge, condamne, condamner, condamnons, denoncer, denonce, refuse, refusons, arreter, arretez, arrete, cesser, doit cesser, signale, signaler, banni, vire, puni, sanction, consequences, pas d'accord, irrespectueux, desole,
  esta mal, no esta bien, inaceptable, intolerable, no es normal, vergonzoso, verguenza, hiriente, duele, hace dano, racista, racistas, racismo, machista, machistas, machismo, sexista, homofobo, homofobia, transfobo, antisemita, xenofobo, capacitista, prejuicio, prejuicios, estereotipo, discriminacion, de odio, deshumanizante, insultante,
  insulto, degradante, horrible, terrible, triste, asqueroso, absurdo, tonteria, mentira, falso, condeno, condenar, condenamos, denunciar, denuncio, denunciado, rechazo, rechazamos, basta, dejad de, dejen de, deja de, reportar, expulsado, despedido, castigo, consecuencias, no estoy de acuerdo, falta de respeto,
  esta errado, e errado, esta mal, nao esta certo, inaceitavel, intoleravel, nao e normal, vergonhoso, vergonha, magoa, doi, ofensivo, racista, racistas, racismo, machista, machistas, machismo, sexista, homofobico, homofobia, transfobico, antissemita, xenofobo, capacitista, preconceito, preconceitos, estereotipo, discriminacao, de odio,
  desumanizante, insultuoso, insulto, degradante, horrivel, terrivel, triste, nojento, absurdo, disparate, mentira, falso, condeno, condenar, condenamos, denunciar, denuncio, rejeito, rejeitamos, basta, chega, parem de, para de, deixem de, reportar, expulso, despedido, castigo, consequencias, nao concordo, discordo, falta de respeito`);

/** Ways to bring up words that turn them down already. */
const LEADS =
  anyOf(`they say, some say, some people say, some people think, many people think, people often say, we are told, we were told, i was told, society tells, racism against, discrimination against, violence against, prejudice against, hatred against, hate against, hostility towards, bias against, man sagt, es heisst, rassismus gegen, gewalt gegen, hass gegen, diskriminierung von, on dit que, racisme contre, violences contre, violence contre, haine contre, dicen que, racismo contra, violencia contra, odio contra, discriminacion contra, dizem que, odio contra, discriminacao contra, any use of, the use of, use of words like, use of the word, using the word, using words like, usage of, used the word, use the word, uses the word, das wort zu benutzen, l'usage de, l'emploi de, el uso de, o uso de, called me, call me, calls me, calling me, called us, calls us, nannte mich, nannten mich, nennt mich, m'a traite, m'ont traite, m'appelle, me llamo, me llamaron, me llaman, me chamou, me chamaram, chamou me, how can you say, how can you think, how can you call, how can you believe, how can anyone say, how can anyone think, how can people say, how can people think, how could you say, how could anyone say, how dare you, how dare they, you can't say, you can't call, you can't seriously, you cannot seriously, you can't really,
  you cannot call, you can't just call, can't just say, cannot just say, do you really think, do you really believe, do you seriously think, do you seriously believe, do you honestly think, do you honestly believe, did you really say, did you just say, did you just call, why would you say, why would you think, why would you call,
  why do you call, why do you think, why do you say, why do people call, why do people say, why do people think, why would anyone say, why would anyone call, why would anyone think, stop saying, stop calling, stop telling, stop thinking, stop assuming, stop pretending, stop treating, stop acting as if, stop acting like, quit saying, quit calling, don't say, do not say, don't call, do not call, don't tell me, don't tell, don't treat, never say, never call,
  nobody should say, nobody should call, nobody should be told, nobody deserves to be called, no one deserves to be called, no one should say, no one should call, no one should be told, no one should be called, nobody should be called, you shouldn't say, you shouldn't call, shouldn't be called, should not be called, should never be called, should never be described, we shouldn't say, we should not call, shouldn't call, should not call, if you say, if you think, if you believe, if you call, if you tell, if you're telling, if you write, if you post, if you're saying, if you're calling, anyone who says, anyone who thinks, anyone who calls, anyone who believes, anybody who says, anybody who thinks,
  everyone who says, whoever says, people who say, people who think, people who believe, people who call, people who write, people saying, people calling, people call for, those who say, those who think, those who call, men who say, men who think, somebody who says, someone who says, someone who thinks, okay to call, ok to call, okay to say, ok to say, fine to call, right to call, threatening to, consequences for, accused of, sued for, fired for, banned for, arrested for, jailed for, condemn, condemns, condemned, reject the, rejects the, the myth that, the lie that, the stereotype that, the idea that, the outdated idea, the notion that, no truth in,
  call out, calling out, speak out against, speak up against, stand up against, stand against, fight against, fighting against, end the, put an end to the, stop the, against the, tackle, tackling, challenge the, combat, oppose the, stand by while, stand by when, would never say, never thought, i used to think, i used to believe, i used to hate, we used to think, used to be told, imagine saying, imagine thinking, imagine calling, glad people are realising, glad that people,
  wie kannst du sagen, wie kann man sagen, wie kann man nur, wie konnt ihr, wer sagt, wer behauptet, wer meint, wer glaubt, wer denkt, wer schreibt, wenn du sagst, wenn jemand sagt, wenn leute sagen, hort auf, hor auf, sag nicht, sagt nicht, nennt sie nicht, niemand sollte, niemand darf, glaubst du wirklich, glaubt ihr wirklich, leute die sagen, leute die behaupten, menschen die sagen, das vorurteil, das klischee, der mythos, gegen die, gegen den, verurteilen, verurteile, die behauptung, es ist falsch, nicht in ordnung, fruher dachte ich, ich dachte fruher,
  comment peut-on dire, comment peux-tu dire, comment pouvez-vous dire, ceux qui disent, ceux qui pensent, celles qui disent, les gens qui disent, les gens qui pensent, quiconque dit, si tu dis, si vous dites, si quelqu'un dit, arretez de dire, arrete de dire, arretez d'appeler, cessez de, ne dites pas, ne dis pas, personne ne devrait, crois-tu vraiment, croyez-vous vraiment, l'idee que, le prejuge, le cliche, le mythe, contre les, contre la, condamner, condamnons, je condamne, il est faux, avant je pensais,
  como puedes decir, como se puede decir, como podeis decir, quien dice, quien piensa, quienes dicen, los que dicen, las que dicen, la gente que dice, la gente que piensa, si dices, si alguien dice, dejad de decir, deja de decir, dejen de decir, no digas, no digais, nadie deberia, de verdad crees, realmente crees, la idea de que, el prejuicio, el cliche, el mito, contra las, contra los, contra la, contra el, condenar, condenamos, condeno, es falso que, antes pensaba, no es cierto que,
  como podes dizer, como podem dizer, como e que alguem diz, quem diz, quem pensa, quem acha, os que dizem, as pessoas que dizem, pessoas que dizem, se dizes, se voce diz, se alguem diz, parem de dizer, para de dizer, nao digas, nao digam, ninguem devia, ninguem deveria, achas mesmo que, acha mesmo que, a ideia de que, o preconceito, o cliche, o mito, contra as, contra os, contra a, contra o, condenar, condenamos, condeno, e falso que, antes pensava, nao e verdade que`);
const LEAD_REACH = 90;
/** "… to you, but": the other's view, not the writer's. */
const THEIR_VIEW = /^[^.!?]{0,30}\b(?:to|for) (?:you|them|him|her|some|some people|many),? but\b/;

/** Thrown at somebody, in the words of who tells of it. */
const THROWN =
  /\b(?:shout|yell|scream|spat|spit|hurl|spray|bark)\w*\b.{0,60}\b(?:at|on|towards?) (?:me|us|him|her|them|my|our|his|their)\b|\b(?:schrie|brullte|rief)\w*\b.{0,60}\b(?:mir|uns|ihm|ihr|ihnen|nach|hinterher)\b|\b(?:crie|hurle|lance)\w*\b.{0,60}\b(?:a|sur) (?:moi|mon|ma|mes|lui|elle|eux)\b|\b(?:grit\w+)\b.{0,60}\b(?:a|ao|as|contra) (?:mi|mim|meu|minha|uma?|el|ella|ellos|ele|ela|eles)\b/;
/** "… called me an": the writer was meant. */
const CALLED_ME =
  /(?:being called|call(?:s|ed|ing)? (?:me|us)|nannte(?:n)? (?:mich|uns)|m'a(?:ont)? traitee? d[e']|me llam(?:o|aron)|me chamou|me chamaram|chamou-me|chamaram-me)(?: an?| eine?[nm]?| de| una?| uma?)?\W*$/;

/** Told of a third person. */
const TOLD = anyOf('called her, called him');

/** Words that the sentence brings up to turn them down: what others say, think or do, and that it is wrong. */
export const counterSpeech: FrameTest = (setting) =>
  isTurnedDown(setting) ||
  TOLD.test(withoutAccents(setting.before).slice(-LEAD_REACH)) ||
  (isQuoted(setting.before, setting.after) && isOthers(wordsOf(withoutAccents(outsideOf(setting)))));

/** The same, where it takes more than that somebody else said them. */
export const turnedDown: FrameTest = (setting) => {
  const { before, after } = setting;
  if (CALLED_ME.test(withoutAccents(before))) return true;
  const isSpokenOf = isQuoted(before, after) || NAMED.test(withoutAccents(before));
  if (!isSpokenOf) return isTurnedDown(setting);
  const outside = withoutAccents(outsideOf(setting));
  return isTurnedDown(setting) || THROWN.test(outside) || TURNED_DOWN.test(outside);
};

const NAMED = /\b(?:uses? of|using|word|term|wort|begriff|mot|terme|palabra|termino|palavra|termo)\W*$/;

function outsideOf({ before, after }: Setting): string {
  return `${before} . ${after}`;
}

function isTurnedDown(setting: Setting): boolean {
  const { before, after, bare } = setting;
  const lead = withoutAccents(before);
  if (LEADS.test(lead.slice(-LEAD_REACH)) || THEIR_VIEW.test(after)) return true;
  const outside = withoutAccents(outsideOf(setting));
  if (isQuoted(before, after)) return TURNED_DOWN.test(outside);
  const words = wordsOf(lead);
  if (ACTS.has(words.at(-1) ?? '') && isOthers(words)) return TURNED_DOWN.test(bare);
  return words.slice(-REACH).some((word) => ACTS.has(word)) && isOthers(words) && TURNED_DOWN.test(outside);
}

/** Somebody says it, and it is not the writer. */
function isOthers(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => ACTS.has(word));
  return at >= 0 && !words.slice(Math.max(0, at - SUBJECT_REACH), at).some((word) => SELF.has(word));
}
