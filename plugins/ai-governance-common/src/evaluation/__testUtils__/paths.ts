import { EvaluationInput } from '../types';

/** A system that differs from another in one thing. */
export interface Variant {
  what: string;
  after: EvaluationInput;
}

/** A key of an object, or a place in a list. */
export type Key = string | number;

/** What walks over a schema read of it. */
export interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  required?: string[];
  enum?: unknown[];
}

/** Paths of every key of every object and of every element, at any depth. */
export function keyPaths(value: unknown, path: Key[] = []): Key[][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const keys: Key[] = Array.isArray(value)
    ? value.map((_, index) => index)
    : Object.keys(value);
  return keys.flatMap(key => [
    [...path, key],
    ...keyPaths((value as Record<Key, unknown>)[key], [...path, key]),
  ]);
}

/** What is at a path. */
export function readAt(value: unknown, path: Key[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<Key, unknown> | undefined)?.[key],
    value,
  );
}

/** A copy with another value at the path; without the key for `undefined`. */
export function writtenAt<T>(
  value: T,
  [key, ...rest]: Key[],
  written: unknown,
): T {
  const copy = (
    Array.isArray(value) ? [...value] : { ...(value ?? {}) }
  ) as Record<Key, unknown>;
  if (rest.length > 0) copy[key] = writtenAt(copy[key], rest, written);
  else if (written === undefined) delete copy[key];
  else copy[key] = written;
  return copy as T;
}

/** The schema of what is at a path. */
export function nodeAt(schema: unknown, path: Key[]): SchemaNode {
  return path.reduce<SchemaNode>(
    (node, key) =>
      (typeof key === 'number' ? node.items : node.properties?.[key]) ?? {},
    schema as SchemaNode,
  );
}
