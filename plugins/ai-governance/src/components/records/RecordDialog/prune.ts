import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';

function pruneValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    // An entry that was just added is empty, and has to stay.
    return value.map(item => (isJsonObject(item) ? prune(item) : item));
  }
  return isJsonObject(value) ? prune(value) : value;
}

/** Content without the fields that were left, or made, empty. */
export function prune(data: object): JsonObject {
  const kept: Array<[string, unknown]> = [];
  for (const [key, value] of Object.entries(data)) {
    const next = pruneValue(value);
    if (next === undefined || next === '') continue;
    if (isJsonObject(next) && Object.keys(next).length === 0) continue;
    kept.push([key, next]);
  }
  return Object.fromEntries(kept) as JsonObject;
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '';

function fillValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter(item => !isBlank(item)).map(fillValue);
  }
  return isJsonObject(value) ? withoutBlanks(value) : value;
}

/** Content without the entries of lists that were added and not filled in. */
export function withoutBlanks(data: object): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, fillValue(value)]),
  ) as JsonObject;
}
