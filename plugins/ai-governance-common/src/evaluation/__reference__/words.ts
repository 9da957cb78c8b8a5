const PLACEHOLDERS = [
  /^(todo|tbd)\b/i,
  /^(tba|n\/?a|none|null|unknown|placeholder|xxx+)[.!:]?$/i,
  /^[-.?_\s]+$/,
  /^\[?more information needed\]?[.!:]?$/i,
  /lorem ipsum/i,
];

/** Text without blanks around it; empty where there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Text that is not a placeholder and long enough, in characters. */
export function isRealText(value: unknown, minLength = 1): boolean {
  const text = textOf(value);
  const isPlaceholder = PLACEHOLDERS.some(form => form.test(text));
  return text.length >= minLength && !isPlaceholder;
}

/** Whether a value of a record or a descriptor says something: no blank text, no empty list. */
export function says(value: unknown): boolean {
  if (typeof value === 'string') return textOf(value) !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}
