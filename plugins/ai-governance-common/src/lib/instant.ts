/** A day, or an instant that states its offset; no second of 60, and no hour of 24. */
const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** The first and the last instant that are written with a year of four digits. */
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Milliseconds since the epoch of a date or of an ISO 8601 instant that states its
 * offset, NaN of anything else: no result may depend on where it is computed. A day
 * that does not exist, such as 2026-02-30, is not an instant, nor is a leap second.
 * @public
 */
export function parseInstant(text: string): number {
  if (!INSTANT.test(text) || !existsDay(text)) {
    return Number.NaN;
  }
  const instant = Date.parse(text);
  return instant >= FIRST && instant <= LAST ? instant : Number.NaN;
}

/** Whether the month has as many days as the text says, which begins with a day. */
function existsDay(text: string): boolean {
  const day = Number(text.slice(8, 10));
  // Parsing would take what runs over for a day of the next month.
  return (
    day <= 28 || new Date(Date.parse(text.slice(0, 10))).getUTCDate() === day
  );
}

/**
 * Whether text is an instant in ISO 8601 that exists and states its offset.
 * @public
 */
export function isInstant(text: string): boolean {
  return text.includes('T') && Number.isFinite(parseInstant(text));
}
