/** ISO 8601 text of an instant; the number of one that no date can hold. */
export function instantText(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant) : date.toISOString();
}
