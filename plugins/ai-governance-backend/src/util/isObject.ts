import { JsonObject } from '@backstage/types';

/** Whether a value is an object with fields, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
