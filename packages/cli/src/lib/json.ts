/** A JSON scalar. */
export type JsonPrimitive = string | number | boolean | null;
/** A JSON object. */
export type JsonObject = { [key in string]?: JsonValue };
/** Any JSON value. */
export type JsonValue = JsonPrimitive | JsonObject | JsonValue[];

/** Whether a value is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
