import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';

/**
 * What a schema says of a property or of an entry, with what the server alone writes
 * passed down.
 *
 * @param schema - of the whole
 * @param own - of the part
 */
export function schemaBelow(
  schema: JsonObject,
  own: JsonValue | undefined,
): JsonObject {
  return {
    ...(isJsonObject(own) ? own : {}),
    ...(schema.readOnly === true && { readOnly: true }),
  };
}
