/** Keys and indexes from the root of a pack. */
export type PackPath = Array<string | number>;

/** A fault in a pack. */
export interface PackFault {
  path: PackPath;
  message: string;
}

/** Path as people write it: `controls[3].annexA[0]`. */
export function formatPath(path: PackPath): string {
  return (
    path
      .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('')
      .replace(/^\./, '') || '(root)'
  );
}
