import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';

/** A file that a record refers to. @public */
export interface AttachmentReference {
  /** Where it stands, such as `data.attachments[0]`. */
  path: string;
  id: string;
}

function collect(
  schema: JsonValue | undefined,
  value: JsonValue | undefined,
  path: string,
): AttachmentReference[] {
  if (!isJsonObject(schema)) return [];
  if (typeof value === 'string') {
    return schema.format === 'attachment-id' ? [{ path, id: value }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      collect(schema.items, item, `${path}[${index}]`),
    );
  }
  const { properties } = schema;
  return isJsonObject(value) && isJsonObject(properties)
    ? Object.keys(properties).flatMap(key =>
        collect(properties[key], value[key], `${path}.${key}`),
      )
    : [];
}

/**
 * The uploaded files that the content of a record refers to, wherever the schema of
 * its type has the format `attachment-id`, in the order of the schema.
 * @public
 */
export function listAttachmentIds(options: {
  schema: JsonObject;
  data: JsonObject;
}): AttachmentReference[] {
  return collect(options.schema, options.data, 'data');
}
