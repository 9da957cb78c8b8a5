/** A library as a manifest names it. */
export interface Dependency {
  name: string;
  /** For tests and tools only. */
  development?: boolean;
}

/**
 * Characters of a manifest that is taken apart by a parser; a longer one names nothing,
 * as nobody writes it by hand.
 */
const LONGEST_PARSED = 262_144;

/**
 * A manifest that is short enough to be read.
 *
 * @param most - characters; by default those of a manifest that is taken apart
 * @throws Error when it is too long
 */
export function assertShort(text: string, most = LONGEST_PARSED): string {
  if (text.length > most) {
    throw new Error(`it is longer than ${most} characters`);
  }
  return text;
}
