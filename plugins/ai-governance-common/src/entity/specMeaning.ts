import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { configure } from 'safe-stable-stringify';
import { readEntityRef } from '../lib/entityRefs';
import { isJsonObject } from '../lib/isJsonObject';
import { AI_SYSTEM_RELATIONS } from './relations';
import { aiSystemSpecSchema } from './specSchema';
import { SchemaNode, schemaNode } from './validation/schemaNode';

const stringify = configure({ deterministic: true });

/** JSON with keys in order. */
export function stableJson(value: unknown): string {
  return stringify(value) ?? '';
}

/** Kind of a reference that names none, by where it is written. */
export const DEFAULT_KINDS: ReadonlyMap<string, string> = new Map([
  ['spec.risk.classifiedBy', 'User'],
  ['spec.monitoring.owner', 'Group'],
  ...AI_SYSTEM_RELATIONS.flatMap(({ path, defaultKind }) =>
    defaultKind ? [[path.replaceAll('[]', ''), defaultKind] as const] : [],
  ),
]);

/** Writes what a value means: the same text for the same meaning. */
type Writer = (value: JsonValue, entity: Entity) => string;

function writeObject(
  value: JsonObject,
  write: (key: string, part: JsonValue) => string,
): string {
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const part = value[key];
    if (part !== undefined) {
      parts.push(`${JSON.stringify(key)}:${write(key, part)}`);
    }
  }
  return `{${parts.join(',')}}`;
}

/** A writer for what a node of the schema describes, made once for many values. */
function writerOf(node: SchemaNode, path: string): Writer {
  const defaultKind = DEFAULT_KINDS.get(path);
  const writeItem = node.items && writerOf(node.items, path);
  const writers = new Map(
    Object.entries(node.properties ?? {}).map(([key, part]) => [
      key,
      writerOf(part, `${path}.${key}`),
    ]),
  );
  return (value, entity) => {
    if (typeof value === 'string') {
      const text = value.trim();
      const ref =
        defaultKind &&
        readEntityRef(text, {
          defaultKind,
          defaultNamespace: entity.metadata.namespace,
        });
      return JSON.stringify(ref || text);
    }
    if (Array.isArray(value) && writeItem) {
      // A list of the schema is a set: no order in one says anything.
      const items = new Set(value.map(item => writeItem(item, entity)));
      return `[${[...items].sort().join(',')}]`;
    }
    return isJsonObject(value)
      ? writeObject(value, (key, part) =>
          (writers.get(key) ?? writeOther)(part, entity),
        )
      : stableJson(value);
  };
}

/** What the schema does not describe. */
function writeOther(value: JsonValue, entity: Entity): string {
  return writerOf({}, '')(value, entity);
}

const sections: ReadonlyMap<string, Writer> = new Map(
  Object.entries(schemaNode(aiSystemSpecSchema).properties ?? {}).map(
    ([key, node]) => [key, writerOf(node, `spec.${key}`)],
  ),
);

/**
 * What sections of the spec of an AISystem mean, whatever way they are written in:
 * text without white space around it, lists as sets, references in full.
 *
 * @returns JSON with keys in order, without the sections that are not declared
 */
export function writeMeaning(
  entity: Entity,
  isMeant: (section: string) => boolean,
): string {
  const spec = (entity.spec ?? {}) as JsonObject;
  const meant = Object.fromEntries(
    Object.entries(spec).filter(([key]) => isMeant(key)),
  );
  return writeObject(meant, (key, part) =>
    (sections.get(key) ?? writeOther)(part, entity),
  );
}
