const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A day that the calendar has, as in 2027-02-28. */
export function isDate(value: string): boolean {
  const parts = DATE.exec(value);
  if (!parts) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // Date rolls 31 February over into March instead of refusing it.
  return !Number.isNaN(day.getTime()) && day.getUTCDate() === Number(parts[3]);
}

/** A day, or a moment with its offset from UTC, in ISO 8601. */
export function isTime(value: string): boolean {
  const parts = TIME.exec(value);
  return isDate(value) || (parts !== null && isDate(parts[1] ?? ''));
}
