import { JsonObject } from '@backstage/types';

/** Whether a value is a group of fields. @public */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && Boolean(value) && !Array.isArray(value);
}
