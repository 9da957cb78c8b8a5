import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { Cell } from './document';

const ofObject = (value: JsonValue | undefined): JsonObject =>
  isJsonObject(value) ? value : {};

/** Name of a choice where the schema has one, else the value as text. */
function toText(value: JsonValue | undefined, schema: JsonObject): string {
  const choices = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  const choice = choices.map(ofObject).find(item => item.const === value);
  if (typeof choice?.title === 'string') return choice.title;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value.map(item => toText(item, ofObject(schema.items))).join(', ');
  }
  if (isJsonObject(value)) {
    const properties = ofObject(schema.properties);
    return Object.keys({ ...properties, ...value })
      .filter(key => value[key] !== undefined && value[key] !== '')
      .map(key => {
        const own = ofObject(properties[key]);
        return `${own.title ?? key}: ${toText(value[key], own)}`;
      })
      .join('; ');
  }
  return JSON.stringify(value ?? null);
}

/**
 * What a record says as names and values, in the order and with the titles of its
 * schema; what the schema does not name comes last under its own key. Entries of a list
 * stand below each other.
 */
export function contentFacts(
  data: JsonObject,
  schema: JsonObject,
): Record<string, Cell> {
  const properties = ofObject(schema.properties);
  const keys = Object.keys({ ...properties, ...data });
  return Object.fromEntries(
    keys.flatMap((key): Array<[string, Cell]> => {
      const value = data[key];
      if (value === undefined || value === null || value === '') return [];
      const own = ofObject(properties[key]);
      const title = typeof own.title === 'string' ? own.title : key;
      if (!Array.isArray(value)) return [[title, toText(value, own)]];
      return value.length === 0
        ? []
        : [
            [
              title,
              value.map(item => ({ text: toText(item, ofObject(own.items)) })),
            ],
          ];
    }),
  );
}
