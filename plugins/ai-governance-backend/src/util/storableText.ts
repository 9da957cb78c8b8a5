/**
 * Text that every engine can store: PostgreSQL takes neither NUL nor half a
 * surrogate pair, and a whole batch would fail for one of them.
 */
export function storableText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u0000/g, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether text can be stored, and looked for, as it is. */
export function isStorable(text: string): boolean {
  return storableText(text) === text;
}

/**
 * Characters of a text that tables are searched by. An index of PostgreSQL takes 2,704
 * bytes, and a whole batch would fail for a longer one; nothing that exists has so long
 * a name.
 */
export const LONGEST_KEY = 500;

/** Whether text can be stored as it is, and searched for by an index. */
export function isStorableKey(text: string): boolean {
  return text.length <= LONGEST_KEY && isStorable(text);
}
