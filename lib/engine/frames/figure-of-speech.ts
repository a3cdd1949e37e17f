import type { FrameTest } from './frame.ts';

/** Set expressions whose words do not mean what they say, without accents; a space takes white space or a hyphen. */
const EXPRESSIONS = `killing it, killed it, kill it on stage, killing time, kill time, dressed to kill, make a killing, killer app,
  killer feature, killer deal, to die for, dying to know, dying to see, dying to try, dying to tell, die hard, die laughing,
  died laughing, dead tired, dead line, dead serious, dead on, drop dead gorgeous, dead simple, brain dead simple,
  i could murder a, murder a coffee, murder a pizza, scared to death, bored to death, worried to death, love it to death,
  shoot me an email, shoot me a message, shoot me a note, shoot us an email, shoot a message, shoot the breeze,
  shoot for the stars, photo shoot, shooting a video, long shot, worth a shot, give it a shot, hit me up, hit the road,
  hit us up, break a leg, break the ice, break the bank, blow your mind, blew my mind, blew us away, the bomb, photobomb,
  bath bomb, stabbing in the dark, stab in the dark, twist my arm, bite the bullet, bullet point, bullet points,
  bullet journal, trigger happy, pull the trigger, over my dead body, kick ass, kickass, badass, bad ass, smart ass move,
  pain in the ass, pain in the neck, crazy good, crazy busy, crazy about, insanely good, insane deal, stupid good,
  stupidly easy, sick beat, sick trick, sick day, sick leave, savage garden, slave to the, slave to my, blind spot,
  blind date, blind test, blind taste test, blind trust, double blind, turn a blind eye, fall on deaf ears, deaf ears,
  tone deaf, lame duck, grammar nazi, soup nazi, witch hunt, dumb luck, dumb down, dumb question, no such thing as a stupid question,
  hell of a, hell yeah, what the heck, damn good, holy cow, holy grail, poker face, guinea pig, black sheep, rat race,
  best of luck, best regards, best wishes, best before, all the best, best friend, best friends, do my best, did our best,
  do our best, guaranteed to make you smile, guarantee you a smile, i promise you will laugh, promise of spring,
  ich konnte ihn umbringen, zum sterben schon, zum sterben langweilig, tot lachen, totlachen, todmude, totmude, todschick,
  bombenstimmung, bombig, bombe stimmung, mordshunger, mordsspass, hals und beinbruch, ins schwarze treffen,
  schwarzer humor, blinder fleck, blindes vertrauen, blinde verkostung, taube ohren, tote hose, armes schwein,
  schwein gehabt, glucksschwein, sau gut, saugut, sau stark, arschkalt, verdammt gut, hol's der teufel, den vogel abschiessen,
  idiotensicher, idiotensichere, idiotensicheren, narrensicher, irre gut, wahnsinnig gut, alles gute, beste grusse,
  viel erfolg, das beste daraus, mein bestes, unser bestes, um die wette,
  mourir de rire, mort de rire, morte de rire, mourir d'envie, a mourir, tuer le temps, creve de faim, ca dechire,
  c'est de la bombe, une tuerie, ca tue, sale temps, point mort, angle mort, temps mort, nature morte, faire sourde oreille,
  sourde oreille, aveugle confiance, test a l'aveugle, degustation a l'aveugle, jeu d'enfant, vachement bien, mon vieux,
  casse la jambe, merde pour ce soir, bete de scene, bete de travail, fou rire, fou de joie, folle de joie,
  meilleurs voeux, meilleure amie, meilleur ami, de mon mieux, de notre mieux, bonne chance,
  muerto de risa, muerta de risa, morir de risa, me muero por, me muero de hambre, me muero de ganas, matar el tiempo,
  matar dos pajaros, matar a besos, matarte a besos, comer a besos, matar de rir, a muerte contigo, punto muerto, punto ciego, cita a ciegas, cata a ciegas, oidos sordos,
  de puta madre, la bomba, pasarlo bomba, pasamos bomba, loco de alegria, loca de alegria, loco por, loca por,
  oveja negra, humor negro, mala leche, mucha mierda, a prueba de tontos, mejor amigo, mejor amiga, lo mejor posible,
  mis mejores deseos, mejores deseos, romper el hielo,
  morrer de rir, morri de rir, morrendo de rir, morto de cansaco, morta de cansaco, morrendo de fome, morrer de vontade,
  matar o tempo, matar saudades, matar a saudade, matar dois coelhos, ponto morto, ponto cego, prova cega, ouvidos moucos,
  ouvidos de mercador, do caralho este cafe, louco de alegria, louca de alegria, louca por, louco por, ovelha negra,
  humor negro, quebra a perna, quebrar o gelo, a prova de idiotas, melhor amigo, melhor amiga, o meu melhor,
  meu melhor, nosso melhor, votos de sucesso`;

const ALL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${EXPRESSIONS.split(',')
    .map((one) => one.trim().replaceAll(/\s+/g, '[\\s-]'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The words are part of a set expression: "killing it", "idiotensicher". */
export const figureOfSpeech: FrameTest = (setting) => {
  const start = setting.before.length;
  const end = setting.sentence.length - setting.after.length;
  for (const { index, 0: found } of setting.bare.matchAll(ALL)) {
    if (index < end && start < index + found.length) return true;
  }
  return false;
};
