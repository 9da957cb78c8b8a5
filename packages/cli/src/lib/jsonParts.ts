import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';

/** Entries of a list or an object with their keys; none of any other value. */
export function jsonParts(
  value: JsonValue,
): Array<[string | number, JsonValue]> {
  if (Array.isArray(value)) return [...value.entries()];
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [[key, part]],
  );
}
