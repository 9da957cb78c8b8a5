import { aiSystemSpecSchema } from '../../entity/specSchema';
import { EvaluationInput } from '../types';

/** A system from which something was taken, or to which something was added. */
export interface Variant {
  what: string;
  after: EvaluationInput;
}

type Key = string | number;

/** Paths of every key of every object, at any depth. */
function keyPaths(value: unknown, path: Key[] = []): Key[][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => keyPaths(item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, part]) => [
    [...path, key],
    ...keyPaths(part, [...path, key]),
  ]);
}

/** A copy without what is at the path. */
function without<T>(value: T, [key, ...rest]: Key[]): T {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
    Key,
    unknown
  >;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy as T;
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  required?: string[];
}

/** Whether the schema lets the last key of a path be absent. */
function isOptional(schema: SchemaNode, [key, ...rest]: Key[]): boolean {
  if (typeof key === 'number') return isOptional(schema.items!, rest);
  return rest.length === 0
    ? !schema.required?.includes(key)
    : isOptional(schema.properties![key], rest);
}

/**
 * The system without each of its optional fields, one at a time: every key under
 * `spec` that the schema does not ask for, the links, the annotations.
 */
export function removalsFrom(input: EvaluationInput): Variant[] {
  const { entity } = input;
  const specPaths = keyPaths(entity.spec)
    .filter(path => isOptional(aiSystemSpecSchema as SchemaNode, path))
    .map(path => ['spec', ...path]);
  const metadata = ['links', 'annotations'].map(key => ['metadata', key]);
  return [...specPaths, ...metadata].map(path => ({
    what: `without ${path.join('.')}`,
    after: { ...input, entity: without(entity, path) },
  }));
}
