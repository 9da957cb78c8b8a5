import { createHash } from 'node:crypto';

/**
 * The form in which two cells are the same value: Unicode composed, without
 * white space at the ends, each run of white space one space, no upper case.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('en-US');
}

/** Whether a cell holds nothing. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Number of line ends in a text, of whichever platform. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The first hexadecimal digits of a SHA-256. */
export function shortHash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** A count and its noun, as in `1 row` and `3,611 rows`. */
export function counted(count: number, noun: string): string {
  // Numbers without a separator need no tables of the language, which take long to load.
  const shown = count < 1000 ? count : count.toLocaleString('en-US');
  return `${shown} ${noun}${count === 1 ? '' : 's'}`;
}

/** A cell in quotes, short enough for a message. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return JSON.stringify(shown);
}
