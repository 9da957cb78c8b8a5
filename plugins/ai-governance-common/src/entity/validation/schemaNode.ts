import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../../lib/isJsonObject';
import { childPath } from '../../validation/Fault';

/** A node of the schema, with the keywords that the schema of the kind uses. */
export interface SchemaNode {
  type?: string | string[];
  description?: string;
  enum?: JsonValue[];
  pattern?: string;
  minimum?: number;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

/** A value of the document with the schema node that describes it. */
export interface SchemaVisit {
  path: string;
  node: SchemaNode;
  value: JsonValue;
}

/** Walks schema and value together and visits every value the schema knows. */
export function* visitValues(visit: SchemaVisit): Generator<SchemaVisit> {
  const { path, node, value } = visit;
  yield visit;
  if (Array.isArray(value) && node.items) {
    for (const [index, item] of value.entries()) {
      yield* visitValues({
        path: childPath(path, index),
        node: node.items,
        value: item,
      });
    }
  }
  if (isJsonObject(value)) {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) {
        yield* visitValues({
          path: childPath(path, key),
          node: child,
          value: value[key],
        });
      }
    }
  }
}

/** Walks a schema and visits every field outside of lists, with its path. */
export function* visitFields(options: {
  path: string;
  node: SchemaNode;
}): Generator<{ path: string; key: string; node: SchemaNode }> {
  for (const [key, node] of Object.entries(options.node.properties ?? {})) {
    const path = childPath(options.path, key);
    yield { path, key, node };
    yield* visitFields({ path, node });
  }
}

/** Reads the schema as nodes. */
export function schemaNode(schema: JsonObject): SchemaNode {
  return schema as SchemaNode;
}
