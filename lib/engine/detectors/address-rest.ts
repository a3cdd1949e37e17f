const GAP = '(?:[ \\t]*,?[ \\t]*\\n[>? \\t]*|[ \\t]*,[ \\t]*|[ \\t]+){1,3}';
const UNIT =
  '(?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|[Ww]ohnung|[Aa]ppt|[Aa]ppartement|[Pp]iso|[Aa]pto|[Aa]ndar|#)\\.? ?[\\dA-Za-z]{1,5}';
/** Parts of the names of places are written with a capital, but for the small words between them. */
const WORD =
  "(?:St\\.|Ste\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*|nan|(?:de|del|da|do|dos|la|le|les|en|am|an|der|of|van|nad|sur|u)(?= \\p{Lu})|\\([\\p{L} ]{2,20}\\))(?![\\p{L}])";
/** States may be written in figures. */
const PLACE = `(?:${GAP}(?:${WORD}|\\d{2})){0,7}?`;
const POSTCODE =
  '(?:\\d{4,6}(?:-\\d{3,4})?|\\d{3} \\d{2}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)';
/** A town may follow the postcode. */
const TOWN = `(?:${GAP}\\p{Lu}[\\p{L}\\p{M}'’-]{2,}){0,3}`;

const REST = new RegExp(
  `(?:${GAP}${UNIT}){0,2}(?:${PLACE}${GAP}${POSTCODE}(?![\\p{L}\\p{N}])${TOWN}|(?:${GAP}${WORD}){0,6})`,
  'yu',
);
const SMALL_REST =
  /(?:,? (?:apt|suite|unit|flat)\.? ?[\da-z]{1,5}){0,2}(?:,? \p{L}{3,20}){0,2}, (?:\p{L}[\p{L}() ]{3,20}|[a-z]{2} \d{4,5})(?![\p{L}\p{N}])/uy;
const REACH = 140;

/** Where an address that began with its street ends, in the text as typed. */
export function addressEnd(text: string, streetEnd: number): number {
  const rest = text.slice(0, streetEnd + REACH);
  for (const shape of /\p{Lu}/u.test(rest) ? [REST] : [REST, SMALL_REST]) {
    shape.lastIndex = streetEnd;
    const length = shape.exec(rest)?.[0].trimEnd().length ?? 0;
    if (length > 0) return streetEnd + length;
  }
  return streetEnd;
}
