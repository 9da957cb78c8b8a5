const PLACEHOLDER = /^(todo|tbd|n\/a)\b|lorem ipsum/i;

/** Text without blanks around it; empty where there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Text that is no placeholder and long enough, in characters. */
export function isRealText(value: unknown, minLength = 1): boolean {
  const text = textOf(value);
  return text.length >= minLength && !PLACEHOLDER.test(text);
}

/** Whether a value of a record or a descriptor says something. */
export function says(value: unknown): boolean {
  if (typeof value === 'string') return isRealText(value);
  if (Array.isArray(value)) return value.some(says);
  if (value && typeof value === 'object') {
    return Object.values(value).some(says);
  }
  return value !== undefined && value !== null;
}
