import { anyOf } from '../words.ts';
import type { FrameTest } from './frame.ts';

/** The person spoken of has agreed. */
const AGREED =
  anyOf(`with permission, with her permission, with his permission, with their permission, with your permission,
  with consent, with her consent, with his consent, with their consent, with her ok, with his ok, with her okay, with his okay,
  with her blessing, with his blessing, with their blessing, has agreed to share, agreed to share, agreed to let me share,
  asked me to share, asked us to share, asked me to post, asked us to post, asked me to tell, asked us to tell, wants me to share,
  wants us to share, wants you to know, wants people to know, wants everyone to know, happy for me to share, happy for us to share,
  ok with me sharing, okay with me sharing, ok with us sharing, fine with me sharing, let me share, let us share, allowed me to share,
  gave me permission, gave us permission, gave permission, gave her consent, gave his consent, consented, shared with permission,
  posted with permission, shared her story, shared his story, shared their story, tells her story, tells his story, tells their story,
  talks about her, talks about his, talks about their, talks openly, speaks openly, spoke openly, has spoken publicly, wrote about her own,
  wrote about his own,
  mit erlaubnis, mit ihrer erlaubnis, mit seiner erlaubnis, mit einverstandnis, mit ihrem einverstandnis, mit seinem einverstandnis,
  mit zustimmung, mit ihrer zustimmung, mit seiner zustimmung, ist einverstanden, war einverstanden, hat zugestimmt, hat eingewilligt,
  hat mich gebeten, hat uns gebeten, bat mich, bat uns, mochte dass ihr, mochte dass alle, darf ich erzahlen, darf ich teilen,
  erzahlt ihre geschichte, erzahlt seine geschichte, erzahlt selbst, spricht offen, sprach offen, redet offen,
  avec son accord, avec leur accord, avec l'accord, avec sa permission, avec son autorisation, avec l'autorisation, avec la permission,
  m'a autorise, m'a autorisee, nous a autorises, nous a autorisees, a donne son accord, a donne son feu vert, m'a demande de partager,
  nous a demande de partager, raconte son histoire, temoigne, parle ouvertement, en parle ouvertement, souhaite que vous sachiez,
  con su permiso, con permiso, con su consentimiento, con su autorizacion, con el permiso, me dio permiso, nos dio permiso, dio permiso,
  me ha dado permiso, nos ha dado permiso, ha dado permiso, me pidio que, nos pidio que, quiere que sepais, quiere que sepan,
  quiere que lo sepais, cuenta su historia, habla abiertamente, lo cuenta el mismo, lo cuenta ella misma,
  com autorizacao, com a sua autorizacao, com a autorizacao, com permissao, com a permissao, com a sua permissao, com consentimento,
  com o seu consentimento, com o consentimento, deu permissao, deu autorizacao, deu consentimento, autorizou, pediu-me que, pediu-nos que,
  pediu para eu partilhar, pediu para compartilhar, quer que saibam, conta a sua historia, conta sua historia, fala abertamente`);
/** … or has not. */
const REFUSED =
  anyOf(`without permission, without her, without his, without their, without asking, no permission, never gave, didn't agree,
  didn't consent, not agreed, has not agreed, doesn't want, don't tell, didn't ask, don't know if, not sure if, ohne, nicht einverstanden,
  nicht zugestimmt, sans son, sans leur, sans l'accord, sans autorisation, pas donne, pas autorise, sin su, sin permiso, no dio, sin autorizacion,
  sem a, sem autorizacao, sem permissao, nao deu, nao autorizou`);

/** The sentence says that the person it speaks of agreed to it being told, or tells it themselves. */
export const consented: FrameTest = ({ bare }) => AGREED.test(bare) && !REFUSED.test(bare);
