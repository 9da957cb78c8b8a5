/** JSON as it goes into a column that may be empty. */
export function toJsonText(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** JSON as it comes from a column that may be empty. */
export function parseJson<T>(text: string | null): T | undefined {
  return text === null ? undefined : JSON.parse(text);
}
