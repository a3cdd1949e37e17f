/** Base form → its other forms, from "base form form; base form; …". */
export function formsTable(list: string): ReadonlyMap<string, readonly string[]> {
  const rows = list.split(';').map((row) => row.trim().split(/\s+/));
  return new Map(rows.map(([base = '', ...forms]) => [base, forms]));
}
