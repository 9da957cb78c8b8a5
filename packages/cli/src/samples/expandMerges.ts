import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

/**
 * A value with the merge keys of YAML (`<<`) carried out, so that a failing record
 * can be written as the passing one with a difference. What is written next to the key
 * goes before what it brings.
 */
export function expandMerges(
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value.map(item => expandMerges(item)!);
  }
  if (!isJsonObject(value)) return value;
  const { '<<': merged, ...own } = value;
  const brought = (merged === undefined ? [] : [merged].flat())
    .map(expandMerges)
    .filter(isJsonObject)
    .reverse();
  const entries = Object.entries(own).map(([key, item]) => [
    key,
    expandMerges(item),
  ]);
  return Object.assign(
    {},
    ...brought,
    Object.fromEntries(entries),
  ) as JsonObject;
}
