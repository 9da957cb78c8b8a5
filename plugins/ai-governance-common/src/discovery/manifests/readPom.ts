import { XMLParser } from 'fast-xml-parser';
import { isJsonObject } from '../../lib/isJsonObject';
import { assertShort, Dependency } from './Dependency';

const DEPENDENCY = 'dependency';

/** Nobody nests a manifest deeper. */
const DEEPEST = 64;

/** Reads elements and their text alone; entities stay as they are written. */
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: name => name === DEPENDENCY,
  maxNestedTags: DEEPEST,
  parseTagValue: false,
  processEntities: false,
  removeNSPrefix: true,
});

/** Every element of that name, wherever it stands. */
function findElements(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => findElements(item, name));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === name ? [child].flat() : findElements(child, name),
  );
}

/**
 * Dependencies of Maven, also those of profiles and plugins.
 * @throws Error when it is not XML, or too long
 */
export function readPom(text: string): Dependency[] {
  const content: unknown = parser.parse(assertShort(text));
  return findElements(content, DEPENDENCY).flatMap(element => {
    const { groupId, artifactId, scope } = Object(element);
    return [groupId, artifactId].every(part => part && typeof part === 'string')
      ? [
          {
            name: `${groupId}:${artifactId}`,
            ...(scope === 'test' && { development: true }),
          },
        ]
      : [];
  });
}
