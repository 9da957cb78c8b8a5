import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A parsed JSON object of unknown content. */
export type JsonDocument = Record<string, unknown>;

/** The value when it is an object. */
export function asObject(value: unknown): JsonDocument | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** A copy of the value when it is a list, else an empty list. */
export function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? [...value] : [];
}

/** The value when it is a string. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
