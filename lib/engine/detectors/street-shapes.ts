const NAME = "\\p{L}[\\p{L}\\p{M}.'’-]{0,24}";
const NUMBER = '\\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?';
/** Several lines of a letter may stand between. */
const GAP = ',? {1,8}';
const UNIT = '(?:apt|apartment|suite|ste|unit|flat|wohnung|appt|appartement|apto)\\.? ?\\d[\\da-z]{0,4}';
/** Words that open a sentence and not the name of a street. */
const NOT_NAME_WORDS = '(?:in|der|dem|er|sie|ich|wohn\\p{L}*|at|is|the|and|to|on|lives?|with|it|her|his|my) ';
const NOT_NAME = `(?!${NOT_NAME_WORDS})`;

/** Shapes of addresses on folded text. */
function shapes(...sources: string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'));
}

/** Streets as many languages write them. */
export const STREETS = shapes(
  `(?:am|an der|an den|im|auf dem|auf der|zum|zur|unter den|hinter dem|hinter der) (?:${NAME} ){1,2}${NUMBER}`,
  `(?:\\d{1,5} )?${NUMBER},? (?:${NAME} ){1,4}(?:street|st|str|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|terrace|close|crescent|square|sq|parkway|pkwy|highway|hwy|row|hill|gardens|grove|mews)`,
  `(?:\\d{1,5} )?${NOT_NAME}(?:${NAME} ){0,2}(?:${NAME})?(?:strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|chaussee|berg|stieg|straat|laan|plein|kade|gracht|vej|gade|veien|vegen|gata|gatan|v[äa]gen|katu|tie|kuja|polku|utca|utja|ulica|ulice) ${NUMBER}`,
  `(?:\\d{1,5} )?${NUMBER},? (?:bis |ter )?(?:rue|avenue|av\\.|boulevard|bd|place|chemin|all[ée]e|impasse|quai|cours|route|square) (?:${NAME} ?){1,5}`,
  `(?:\\d{1,5} )?(?:calle|c\\/|avenida|avda?\\.|plaza|paseo|camino|carrera|rua|travessa|alameda|estrada|pra[çc]a|largo|av\\.|via|viale|piazza|corso|ul\\.|ulica|al\\.) ?(?:${NAME} ){0,4}${NAME},? ?(?:n[.ºo°]{0,2} ?)?${NUMBER}`,
);

/** A house with a number before and one behind, or two before: only where things are brought or people live. */
export const NUMBERED = shapes(
  `\\d{3,5} (?!${NOT_NAME_WORDS})(?:${NAME} ){1,6}\\d{1,5}[a-z]?\\.?`,
  `\\d{2,5} ${NUMBER} (?:${NAME} ){0,4}${NAME}`,
  `(?:\\d{1,5} )?p\\.? ?o\\.? box \\d{1,6}`,
);

/** Flats and suites. */
export const WITH_UNIT = shapes(
  `(?:\\d{1,5} ){1,2}${NOT_NAME}(?:${NAME} ){0,5}${NAME}(?: \\d{1,5}[a-z]?\\.?)?${GAP}${UNIT}`,
  `${UNIT} \\d{3,5} (?:${NAME} ){1,4}\\d{1,5}`,
);

export const CORNER = shapes(
  `the corner of (?=[^!?]{0,60}\\d)(?:\\d{1,5} )?[^!?,;\\n\\d]{0,30}\\d{0,5}[^!?,;\\n\\d]{0,24} and (?:${NAME} ?){1,3}`,
);

/** Boxes of armed forces abroad. */
export const BOXES = shapes(
  '(?:psc|unit|cmr) \\d{1,5},? box \\d{1,5},? {1,3}[afd]po,? a[aep] \\d{5}',
  `us(?:ns|s|nv|cgc|cg) ${NAME},? {1,3}[afd]po,? a[aep] \\d{5}`,
);
