import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';

/** A value that a field offers. */
export interface FormChoice {
  const: string | number;
  title: string;
}

/** What the formats of record schemas let a person choose from. */
export type FormChoices = Partial<Record<string, FormChoice[]>>;

/** Length from which a text gets several lines. */
const LONG_TEXT = 1000;

/** Formats that the server checks; the form only helps to fill them in. */
const WIDGETS: Record<string, string> = { 'entity-ref': 'entityRef' };

/** The same for lists, of which one widget fills in every entry. */
const LIST_WIDGETS: Record<string, string | undefined> = {
  'entity-ref': 'entityRefs',
  'attachment-id': 'attachments',
};

/** Whether one widget shows a list as a whole, with the faults of its entries. */
function isWhole(list: JsonObject, choices: FormChoices): boolean {
  if (!isJsonObject(list.items)) return false;
  const format = String(list.items.format);
  const isChosen = (choices[format] ?? []).length > 0;
  return (
    LIST_WIDGETS[format] !== undefined ||
    // The library shows what may be there once, out of a list, as one choice.
    (isChosen && list.uniqueItems === true)
  );
}

/** Fields at the top that one widget shows as a whole, with the faults of entries. */
export function wholeFields(
  schema: JsonObject,
  choices: FormChoices = {},
): string[] {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  return Object.entries(properties).flatMap(([key, field]) =>
    isJsonObject(field) && isWhole(field, choices) ? [key] : [],
  );
}

/** Marks a list that one widget fills in as a whole. */
const ONE_WIDGET = 'x-one-widget';

/** Whether a list of a form has one widget for all its entries. */
export const isOneWidget = (field: object): boolean => ONE_WIDGET in field;

/**
 * The schema and the hints of a form for a schema of a pack: formats that name a
 * list become its choices, days become dates, long texts get lines. Formats that the
 * browser does not know are left to the server.
 */
export function toForm(options: {
  schema: JsonObject;
  uiSchema?: JsonObject;
  choices: FormChoices;
}): { schema: JsonObject; uiSchema: JsonObject } {
  const { schema, uiSchema = {}, choices } = options;
  const converted = { ...schema };
  const hints: JsonObject = { ...uiSchema };
  const format = typeof schema.format === 'string' ? schema.format : undefined;
  const listed = format === undefined ? undefined : choices[format];

  if (format !== undefined && !['date', 'date-time'].includes(format)) {
    delete converted.format;
    if (format === 'day') converted.format = 'date';
    // An empty list would let nobody write anything.
    if (listed && listed.length > 0) {
      converted.oneOf = listed as unknown as JsonValue;
    }
    if (WIDGETS[format]) hints['ui:widget'] ??= WIDGETS[format];
  }
  // Kept where it is filled in, and asked of nobody; or written by the server.
  if (schema.deprecated === true || schema.readOnly === true) {
    hints['ui:widget'] = 'hidden';
  }
  if (
    schema.type === 'string' &&
    typeof schema.maxLength === 'number' &&
    schema.maxLength >= LONG_TEXT &&
    format === undefined
  ) {
    hints['ui:widget'] ??= 'textarea';
    hints['ui:options'] ??= { rows: 3 };
  }
  if (isJsonObject(schema.properties)) {
    const properties: JsonObject = {};
    for (const [key, child] of Object.entries(schema.properties)) {
      if (!isJsonObject(child)) continue;
      const inner = toForm({
        schema: child,
        uiSchema: isJsonObject(uiSchema[key]) ? uiSchema[key] : undefined,
        choices,
      });
      properties[key] = inner.schema;
      hints[key] = inner.uiSchema;
    }
    converted.properties = properties;
  }
  if (isJsonObject(schema.items)) {
    const widget = LIST_WIDGETS[String(schema.items.format)];
    if (widget) hints['ui:widget'] ??= widget;
    if (isWhole(schema, choices)) converted[ONE_WIDGET] = true;
    const inner = toForm({
      // Without a title of its own an entry would be named after its key.
      schema: {
        ...(schema.title !== undefined && { title: schema.title }),
        ...schema.items,
      },
      uiSchema: isJsonObject(uiSchema.items) ? uiSchema.items : undefined,
      choices,
    });
    converted.items = inner.schema;
    hints.items = inner.uiSchema;
  }
  return { schema: converted, uiSchema: hints };
}

/**
 * Content without the fields that a schema no longer has, and the names of those:
 * nobody could see them in the form, and the server would refuse them.
 */
export function splitUnknown(
  data: JsonObject,
  schema: JsonObject,
): { known: JsonObject; unknown: string[] } {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const unknown =
    schema.additionalProperties === false
      ? Object.keys(data).filter(key => !Object.hasOwn(properties, key))
      : [];
  return {
    known: Object.fromEntries(
      Object.entries(data).filter(([key]) => !unknown.includes(key)),
    ),
    unknown,
  };
}
