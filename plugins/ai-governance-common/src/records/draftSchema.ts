import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';

/** Keywords by which something that is missing is a fault. */
const ASKING = [
  'required',
  'minItems',
  'minProperties',
  'contains',
  'minContains',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  // What they say of half a content cannot be told before the other half is there.
  'if',
  'then',
  'else',
  'not',
];

/** Keywords whose value is a schema, or a list of schemas. */
const OF_SCHEMAS = [
  'items',
  'additionalItems',
  'additionalProperties',
  'allOf',
];

/** Keywords whose value holds schemas by name. */
const OF_NAMED = ['properties', 'patternProperties', 'definitions', '$defs'];

/** Choices among forms of a content; what is half filled in may fit each or none. */
const CHOICES = ['anyOf', 'oneOf'];

/** A list of values to choose from, as `oneOf` with a title for each. */
const isListOfValues = (value: JsonValue | undefined) =>
  Array.isArray(value) &&
  value.every(option => isJsonObject(option) && option.const !== undefined);

function soften(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map(item => soften(item)!);
  return isJsonObject(value) ? toDraftSchema(value) : value;
}

/**
 * The schema of a draft: what is present is held to its type, its format and its
 * limits, and an unknown field is a fault as ever, but nothing has to be there.
 */
export function toDraftSchema(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (ASKING.includes(key)) return [];
    if (CHOICES.includes(key)) {
      return isListOfValues(value) ? [[key, value] as const] : [];
    }
    if (OF_SCHEMAS.includes(key)) return [[key, soften(value)] as const];
    if (OF_NAMED.includes(key) && isJsonObject(value)) {
      const named = Object.entries(value).map(([name, inner]) => [
        name,
        soften(inner),
      ]);
      return [[key, Object.fromEntries(named)] as const];
    }
    return [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

const drafts = new WeakMap<JsonObject, JsonObject>();

/** The same, made once for each schema. */
export function draftSchemaOf(schema: JsonObject): JsonObject {
  const known = drafts.get(schema) ?? toDraftSchema(schema);
  drafts.set(schema, known);
  return known;
}
