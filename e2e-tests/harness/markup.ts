/** Text that would do something if any of it were taken for markup. */
export const MARKUP =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>[a](javascript:alert(1)) javascript:alert(1)';

interface Schema {
  type?: string;
  format?: string;
  maxLength?: number;
  minItems?: number;
  minimum?: number;
  enum?: unknown[];
  oneOf?: Array<{ const: unknown }>;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** What a field of a format holds; it can hold no markup. */
const OF_FORMAT: Record<string, unknown> = {
  day: '2026-01-31',
  'entity-ref': 'user:default/mara.lindqvist',
  link: 'docs/review.md',
  'risk-category': 'safety',
  'control-id': 'INV-02',
};

/** Formats that name a record or a file, whose ids are no text. */
const OF_IDS = ['risk-id', 'incident-id', 'attachment-id'];

/** One text that was put into a field. */
export interface FilledField {
  /** Such as `risk.title`; entries of a list share the path of the list. */
  path: string;
  text: string;
}

/**
 * A content that fills in every field of a schema: each that takes free text with
 * markup, in which a mark tells the field. A field that is added later is filled in
 * by itself; a format that is added later has to be named above.
 */
export function fillWithMarkup(
  schema: Schema,
  path: string,
  fields: FilledField[],
): unknown {
  const { type, format, properties, items } = schema;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf) return schema.oneOf[0].const;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties ?? {}).flatMap(([key, child]) =>
          // Who checked an action is another person, who alone could write it.
          key === 'checkedBy' ||
          OF_IDS.includes(child.format ?? child.items?.format ?? '')
            ? []
            : [[key, fillWithMarkup(child, `${path}.${key}`, fields)]],
        ),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, (_, index) =>
        fillWithMarkup(items ?? {}, `${path}[${index}]`, fields),
      );
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    default: {
      if (format !== undefined) {
        if (!(format in OF_FORMAT)) {
          throw new Error(`${path}: say what a field of ${format} holds`);
        }
        return OF_FORMAT[format];
      }
      const text = `§${path}§ ${MARKUP}`.slice(0, schema.maxLength);
      fields.push({ path, text });
      return text;
    }
  }
}

/** Fields of a schema that hold an address, by their paths in the content. */
export function linkPaths(schema: Schema, path = 'data'): string[] {
  if (schema.format === 'link') return [path];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
      linkPaths(child, `${path}.${key}`),
    ),
    ...(schema.items ? linkPaths(schema.items, `${path}[0]`) : []),
  ];
}
