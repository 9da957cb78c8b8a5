import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

/** One value of a record with the name that people know it by. */
export interface DataRow {
  /** Path in the content, such as `sections.misuse`. */
  path: string;
  label: string;
  /** Entries of a list one by one. */
  values: string[];
  /** What the values are, where the schema says so, such as `attachment-id`. */
  format?: string;
}

/** Title of a choice, such as "Low" for 2; else the value itself. */
function toText(value: JsonValue | undefined, schema: JsonObject): string {
  const choices = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  const choice = choices.find(
    item => isJsonObject(item) && item.const === value,
  ) as JsonObject | undefined;
  if (typeof choice?.title === 'string') return choice.title;
  if (typeof value === 'string') return value;
  if (isJsonObject(value)) {
    const properties = isJsonObject(schema.properties) ? schema.properties : {};
    return Object.entries(value)
      .map(([key, item]) => {
        const own = properties[key];
        return toText(item, isJsonObject(own) ? own : {});
      })
      .join(' · ');
  }
  if (Array.isArray(value)) {
    return value.map(item => toText(item, {})).join('; ');
  }
  return JSON.stringify(value);
}

const formatOf = ({ format }: JsonObject) =>
  typeof format === 'string' ? { format } : {};

/**
 * Content of a record as rows, in the order and with the titles of its schema;
 * what the schema does not name comes last under its own key.
 */
export function dataRows(
  data: JsonObject,
  schema: JsonObject,
  prefix: { path: string; label: string } = { path: '', label: '' },
): DataRow[] {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const keys = [...new Set([...Object.keys(properties), ...Object.keys(data)])];
  return keys.flatMap(key => {
    const value = data[key];
    if (value === undefined || value === null || value === '') return [];
    const own = isJsonObject(properties[key]) ? properties[key] : {};
    const title = typeof own.title === 'string' ? own.title : key;
    const path = `${prefix.path}${key}`;
    const label = `${prefix.label}${title}`;
    if (isJsonObject(value)) {
      return dataRows(value, own, { path: `${path}.`, label: `${label}: ` });
    }
    if (Array.isArray(value)) {
      const items = isJsonObject(own.items) ? own.items : {};
      const values = value.map(item => toText(item, items));
      return values.length > 0
        ? [{ path, label, values, ...formatOf(items) }]
        : [];
    }
    return [{ path, label, values: [toText(value, own)], ...formatOf(own) }];
  });
}

/** A value in two versions of a record. */
export interface DataDifference {
  path: string;
  label: string;
  before: string[];
  after: string[];
  differs: boolean;
  format?: string;
}

/** Every value of two versions beside each other. */
export function compareData(
  before: JsonObject,
  after: JsonObject,
  schema: JsonObject,
): DataDifference[] {
  const old = new Map(dataRows(before, schema).map(row => [row.path, row]));
  const next = new Map(dataRows(after, schema).map(row => [row.path, row]));
  const paths = [...new Set([...next.keys(), ...old.keys()])];
  return paths.map(path => {
    const [was, is] = [old.get(path), next.get(path)];
    const a = was?.values ?? [];
    const b = is?.values ?? [];
    const { label, format } = (is ?? was)!;
    return {
      path,
      label,
      ...(format !== undefined && { format }),
      before: a,
      after: b,
      differs: a.join('\n') !== b.join('\n'),
    };
  });
}

export { recordTitle } from '@ai-catalogue/backstage-plugin-ai-governance-common';
