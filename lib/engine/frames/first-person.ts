import { withoutAccents } from '../forms.ts';
import { wordSet } from '../words.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import type { FrameTest } from './frame.ts';

const SELF =
  wordSet(`i i'm i've i'd i'll my myself we we're we've us ich mein meine meinem meinen meiner meines mir mich
  wir je j'ai j'avais j'etais j'suis mon ma mes moi m'a nous yo mi mis tengo tuve soy estoy estuve sufro nosotros
  nosotras eu meu minha meus minhas tenho tive sou estou estive sofro`);
/** Somebody else comes between: what follows is theirs. */
const OTHERS =
  wordSet(`he he's she she's they they're his her their him them you you're your who someone somebody
  colleague colleague's colleagues coworker coworker's boss boss's manager manager's customer client patient patients
  wife husband partner friend friend's friends son daughter mother father mum mom dad brother sister team employee
  neighbour neighbor intern assistant teammate er sie ihr ihre ihm ihn kollege kollegin kollegen chef chefin kunde
  kundin patient patientin frau mann partner partnerin freund freundin sohn tochter mutter vater bruder schwester
  mitarbeiter mitarbeiterin azubi team il elle ils elles son sa ses lui leur collegue collegues patron patronne client
  cliente patiente femme mari ami amie fils fille mere pere frere soeur stagiaire equipe el ella ellos ellas su sus
  companero companera companeros jefe jefa cliente paciente mujer marido amigo amiga hijo hija madre padre hermano
  hermana becario becaria equipo ele ela eles elas seu sua seus suas dele dela colega colegas patrao utente
  mulher chefe gerente encargado encargada amigo amiga filho filha mae pai irmao irma estagiario estagiaria equipa equipe`);
/** "I heard that …" says nothing about oneself. */
const HEARSAY =
  wordSet(`heard hear know knew think thought told saw see say said believe guess call called gehort hore
  weiss wusste glaube denke sah sehe sagte entendu entends sais savais crois pense vu dit oi oido escuche se creo pienso
  vi dije sei sabia acho penso ouvi vi disse hate hasse deteste odio`);
const REACH = 9;

/** The writer speaks of their own health, faith or person. */
export const firstPerson: FrameTest = ({ before, after }) => {
  const lead = clauseBefore(withoutAccents(before)).slice(-REACH);
  const self = lead.findLastIndex((word) => SELF.has(word));
  if (self >= 0) {
    return !lead.slice(self + 1).some((word) => OTHERS.has(word) || HEARSAY.has(word) || word.endsWith("'s"));
  }
  // "As a deaf engineer, I …"
  if (!OPENS.test(withoutAccents(before))) return false;
  const main = after.includes(',') ? after.slice(after.indexOf(',') + 1) : '';
  const follows = [after, main].flatMap((text) => clauseAfter(withoutAccents(text)).slice(0, REACH));
  return follows.some((word) => SELF.has(word)) && !lead.some((word) => OTHERS.has(word));
};

const OPENS = /^\W*(?:as|als|en tant que|comme|como)\s(?:\S+\s){0,3}$/;
