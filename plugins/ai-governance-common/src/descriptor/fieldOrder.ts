import { JsonObject, JsonValue } from '@backstage/types';
import { aiSystemSpecSchema } from '../entity/specSchema';
import { isJsonObject } from '../lib/isJsonObject';
import { FaultPath } from '../validation/Fault';

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

const ENTITY: JsonObject = {
  properties: {
    apiVersion: none,
    kind: none,
    metadata: METADATA,
    spec: aiSystemSpecSchema,
  },
};

function partOf(schema: JsonValue | undefined, key: string) {
  return isJsonObject(schema) ? schema[key] : undefined;
}

/**
 * Names of the fields that an AISystem can have at a place, in the order in which they
 * are to stand; none where the order means nothing.
 * @public
 */
export function fieldOrderAt(path: FaultPath): string[] {
  const schema = path.reduce<JsonValue | undefined>(
    (part, key) =>
      typeof key === 'number'
        ? partOf(part, 'items')
        : partOf(partOf(part, 'properties'), key),
    ENTITY,
  );
  const fields = partOf(schema, 'properties');
  return isJsonObject(fields) ? Object.keys(fields) : [];
}
