import { aiSystemSpecSchema } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

const none = {};

/** The order of the documentation of the catalog; what it does not name comes last. */
const METADATA: JsonObject = {
  properties: {
    namespace: none,
    name: none,
    title: none,
    description: none,
    labels: none,
    annotations: none,
    tags: none,
    links: {
      items: { properties: { url: none, title: none, icon: none, type: none } },
    },
  },
};

/** An AISystem, its fields in the order in which they are to stand. */
export const ENTITY_ORDER: JsonObject = {
  properties: {
    apiVersion: none,
    kind: none,
    metadata: METADATA,
    spec: aiSystemSpecSchema,
  },
};

type Part = JsonValue | undefined;

const asObject = (part: Part): JsonObject =>
  typeof part === 'object' && part !== null && !Array.isArray(part) ? part : {};

/** Names of the fields of a schema, in their order. */
export function fieldsOf(schema: Part): string[] {
  return Object.keys(asObject(asObject(schema).properties));
}

/** The schema of a field. */
export function fieldOf(schema: Part, name: string): Part {
  return asObject(asObject(schema).properties)[name];
}

/** The schema of the entries of a list. */
export function entryOf(schema: Part): Part {
  return asObject(schema).items;
}
