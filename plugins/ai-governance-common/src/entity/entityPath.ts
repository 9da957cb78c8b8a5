import { nearestWord } from '../validation/nearestWord';
import { aiSystemSpecSchema } from './specSchema';

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
}

/** JSON Schema format of a path in the entity, such as `spec.owner`. */
export const ENTITY_PATH = 'entity-path';

/** Paths of every field of an AISystem that a pack can name. */
function fieldPaths(node: SchemaNode, path: string): string[] {
  return [
    path,
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      fieldPaths(child, `${path}.${key}`),
    ),
  ];
}

const SPEC_PATHS = fieldPaths(aiSystemSpecSchema as SchemaNode, 'spec');

/**
 * Whether an AISystem can have something there. What is below `metadata` is the
 * catalog's, and open.
 */
export function isEntityPath(path: string): boolean {
  return /^metadata\.[^.]+/.test(path) || SPEC_PATHS.includes(path);
}

/** The path that was probably meant. */
export function nearestEntityPath(path: string): string | undefined {
  return nearestWord({ word: path, words: SPEC_PATHS });
}
