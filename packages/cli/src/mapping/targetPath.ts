import {
  aiSystemSpecSchema,
  didYouMean,
  formatPath,
  isJsonObject,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

/** Part of a JSON Schema, as far as a mapping needs it. */
export interface TargetSchema extends JsonObject {
  type?: string;
  enum?: JsonValue[];
}

/** A field of the entity that a mapping fills. */
export interface Target {
  /** As written in the mapping. */
  path: string;
  segments: Array<string | number>;
  schema: TargetSchema;
}

const text = { type: 'string' };

const METADATA_SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    title: text,
    description: text,
    labels: { type: 'object', additionalProperties: text },
    annotations: { type: 'object', additionalProperties: text },
    tags: { type: 'array', items: text },
    links: { type: 'array', items: { type: 'object' } },
  },
};

const ENTITY_SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    metadata: METADATA_SCHEMA,
    spec: aiSystemSpecSchema as JsonObject,
  },
};

const SEGMENT = /\.?([A-Za-z][\w-]*)|\[(\d+)\]|\["([^"]+)"\]/y;

/** Keys and indices of a path; undefined where it is not a path. */
export function parseSegments(
  path: string,
): Array<string | number> | undefined {
  const segments: Array<string | number> = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < path.length) {
    const match = SEGMENT.exec(path);
    if (!match) return undefined;
    const [, key, index, quotedKey] = match;
    segments.push(index === undefined ? key ?? quotedKey : Number(index));
  }
  return segments;
}

function child(
  schema: JsonObject,
  segment: string | number,
): JsonObject | undefined {
  if (typeof segment === 'number') {
    return isJsonObject(schema.items) ? schema.items : undefined;
  }
  const { properties, additionalProperties } = schema;
  if (isJsonObject(properties) && Object.hasOwn(properties, segment)) {
    return properties[segment] as JsonObject;
  }
  return isJsonObject(additionalProperties) ? additionalProperties : undefined;
}

function unknownField(
  path: string,
  schema: JsonObject,
  segment: string | number,
): string {
  if (typeof segment === 'number') return `${path} is not a list`;
  const words = isJsonObject(schema.properties)
    ? Object.keys(schema.properties)
    : [];
  if (words.length === 0) return `${path} has no fields`;
  return `${
    path || 'the entity'
  } has no field "${segment}" that a mapping fills; it has ${words.join(
    ', ',
  )}${didYouMean(segment, words)}`;
}

/**
 * The field that a path such as `spec.models[0].name` or
 * `metadata.annotations["ai-governance/contact"]` leads to, or what is wrong with
 * the path.
 */
export function parseTarget(path: string): Target | { fault: string } {
  const segments = parseSegments(path);
  if (!segments) {
    return {
      fault: `"${path}" is not a path; expected one such as spec.type, spec.models[0].name or metadata.annotations["ai-governance/contact"]`,
    };
  }
  let schema: JsonObject = ENTITY_SCHEMA;
  for (const [index, segment] of segments.entries()) {
    const next = child(schema, segment);
    if (!next) {
      const before = formatPath(segments.slice(0, index));
      return { fault: unknownField(before, schema, segment) };
    }
    schema = next;
  }
  return { path, segments, schema: schema as TargetSchema };
}

/** Sets a field, making the objects and lists on the way to it. */
export function setTarget(
  entity: JsonObject,
  segments: Array<string | number>,
  value: JsonValue,
): void {
  let holder: JsonObject | JsonValue[] = entity;
  for (const [index, segment] of segments.entries()) {
    const slots = holder as Record<string | number, JsonValue | undefined>;
    if (index === segments.length - 1) {
      slots[segment] = value;
    } else {
      slots[segment] ??= typeof segments[index + 1] === 'number' ? [] : {};
      holder = slots[segment] as JsonObject | JsonValue[];
    }
  }
}

/** What the schema of the kind says against a value of a field. */
export function valueFaults(target: Target, value: JsonValue): string[] {
  if (target.segments[0] !== 'spec') return [];
  const entity: JsonObject = {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: { name: 'mapping' },
    spec: {
      type: 'unknown',
      lifecycle: 'unknown',
      lifecycleStage: 'unknown',
    },
  };
  // Elements before the one that is named would otherwise be holes.
  const segments = target.segments.map(segment =>
    typeof segment === 'number' ? 0 : segment,
  );
  setTarget(entity, segments, value);
  const path = formatPath(segments);
  return validateAiSystemEntity(
    entity as unknown as Parameters<typeof validateAiSystemEntity>[0],
  )
    .filter(fault => fault.path.startsWith(path))
    .map(fault => fault.message);
}
