/** Faults that one answer names; of the others it says how many there are. @public */
export const MOST_FAULTS = 100;

/** What an answer says of the faults that it does not name. @public */
export function countOfMore(more: number): string {
  return `and ${more} more ${more === 1 ? 'fault' : 'faults'}`;
}

/** As many lines of faults as one answer names, and the count of the others. */
export function limitLines(lines: readonly string[]): string[] {
  const more = lines.length - MOST_FAULTS;
  return more > 0
    ? [...lines.slice(0, MOST_FAULTS), countOfMore(more)]
    : [...lines];
}
