import { formsTable } from './forms-table.ts';

/** Singular and plurals that no ending gives. */
const NOUNS = formsTable(`
  person people; ox oxen; die dice; penny pence pennies; louse lice; quiz quizzes quizzed quizzing;
  knife knives knifed knifing; wife wives; life lives; leaf leaves; half halves; shelf shelves; self selves; thief thieves; loaf loaves;
  wolf wolves; calf calves; elf elves; scarf scarves; hoof hooves; sheaf sheaves; wharf wharves; dwarf dwarves;
  hero heroes; echo echoes; veto vetoes vetoed; embargo embargoes embargoed; potato potatoes; tomato tomatoes; torpedo torpedoes;
  cargo cargoes; mosquito mosquitoes; weirdo weirdoes; psycho psychoes; lingo lingoes; domino dominoes;
  criterion criteria; phenomenon phenomena; automaton automata; datum data; bacterium bacteria; curriculum curricula;
  memorandum memoranda; addendum addenda; erratum errata; stratum strata; medium media; spectrum spectra; symposium symposia;
  stimulus stimuli; alumnus alumni; cactus cacti; fungus fungi; nucleus nuclei; radius radii; syllabus syllabi; focus foci;
  terminus termini; locus loci; bacillus bacilli; virus viruses virii; corpus corpora; genus genera; opus opera;
  alumna alumnae; formula formulae; antenna antennae; larva larvae; vertebra vertebrae;
  index indices; matrix matrices; appendix appendices; vertex vertices; vortex vortices; codex codices; apex apices;
  seraph seraphim; schema schemata; stigma stigmata; bureau bureaux; plateau plateaux; beau beaux; milieu milieux;
  mother-in-law mothers-in-law; father-in-law fathers-in-law; passer-by passers-by; runner-up runners-up`);

/** Heads of compounds that change their vowel ("policewoman", "grandchild", "eyetooth"). */
const HEADS = [
  ['man', 'men'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['self', 'selves'],
  ['shelf', 'shelves'],
  ['leaf', 'leaves'],
  ['thief', 'thieves'],
  ['person', 'people'],
] as const;
/** They end in "man" and are no compounds of it. */
const NO_MEN = /(?:^|\b)(?:hu|ger|ro|sha|talis|otto|nor|cai|tur)man$/;

/** Plurals of a small-letter word that endings do not give. */
export function irregularPlurals(word: string): readonly string[] {
  const listed = NOUNS.get(word);
  if (listed) return listed;
  if (NO_MEN.test(word)) return [];
  const head = HEADS.find(([singular]) => word.endsWith(singular));
  if (head) return [word.slice(0, -head[0].length) + head[1]];
  // Analyses, crises, diagnoses, hypotheses.
  return word.length > 4 && word.endsWith('sis') ? [`${word.slice(0, -2)}es`] : [];
}
