/** Keys and indexes from the root of a document to a place in it. @public */
export type FaultPath = ReadonlyArray<string | number>;

/** A fault at a place of a document. @public */
export interface Fault {
  path: FaultPath;
  message: string;
}

/** Appends a key or an index to a path; in quotes where a key is not a plain word. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/**
 * A path as people write it: `controls[3].annexA[0]`, `fields["spec.type"].values`.
 * @public
 */
export function formatPath(path: FaultPath): string {
  return path.reduce<string>(childPath, '');
}

/**
 * A fault in one line, its place first.
 * @public
 */
export function formatFault({ path, message }: Fault): string {
  return `${formatPath(path) || '(root)'}: ${message}`;
}
