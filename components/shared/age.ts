const DAY = 86_400_000;
/** From the longest; a span is told in the first unit of which it holds two or more. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
] as const;

/** How long ago an ISO date was, in words: "today", "2 days ago". */
export function age(iso: string, now: number, locale: string): string {
  const passed = Math.max(0, now - Date.parse(iso));
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of UNITS) {
    if (passed >= 2 * length) return words.format(-Math.floor(passed / length), unit);
  }
  return words.format(-Math.floor(passed / DAY), 'day');
}
