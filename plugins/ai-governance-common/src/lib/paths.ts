/** Reads a dotted path such as `spec.intendedUse.users`. */
export type Getter = (root: unknown) => unknown;

/** Compiles a dotted path once, for the many reads that follow. */
export function compilePath(path: string): Getter {
  const keys = path.split('.');
  return root => {
    let value = root as Record<string, unknown> | undefined;
    for (let index = 0; index < keys.length; index++) {
      if (value === undefined || value === null) {
        return undefined;
      }
      value = value[keys[index]] as Record<string, unknown> | undefined;
    }
    return value;
  };
}

/** Whether a value says nothing: absent, empty text, empty list. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  if (typeof value === 'string') {
    return value.trim() === '';
  }
  return Array.isArray(value) && value.length === 0;
}

const PLACEHOLDER =
  /^(todo|tbd|tba|n\/?a|none|null|unknown|placeholder|xxx+|[-.?_\s]+|\[?more information needed\]?)[.!:]?$/i;

/** Whether text is there only to fill a field. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return (
    PLACEHOLDER.test(trimmed) || /^(todo|tbd)\b|lorem ipsum/i.test(trimmed)
  );
}
