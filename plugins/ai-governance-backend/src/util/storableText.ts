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
