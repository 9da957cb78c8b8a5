import { JsonObject } from '@backstage/types';

/** A JSON Schema of draft 7, without `format`. */
export type Schema = JsonObject;

export const text = (description: string, minLength = 1): Schema => ({
  type: 'string',
  description,
  minLength,
});

export const oneOf = (
  values: readonly string[],
  description: string,
): Schema => ({
  type: 'string',
  description,
  enum: [...values],
});

export const flag = (description: string): Schema => ({
  type: 'boolean',
  description,
});

export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items,
});

export const object = (
  description: string,
  properties: Record<string, Schema>,
  required: string[] = [],
): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties,
});

export const entityRef = (description: string): Schema => ({
  type: 'string',
  description: `${description} Entity reference: [kind:][namespace/]name.`,
  pattern: '^([a-zA-Z][a-zA-Z0-9]*:)?([a-zA-Z0-9._-]+/)?[a-zA-Z0-9._-]+$',
});

export const url = (description: string): Schema => ({
  type: 'string',
  description: `${description} An https, http or mailto address.`,
  pattern: '^(https?://|mailto:)\\S+$',
});

/** A path inside the repository or an https address. */
export const documentRef = (description: string): Schema => ({
  type: 'string',
  description: `${description} A path inside the repository or an https address.`,
  pattern: '^(https?://\\S+|(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!/)\\S.*)$',
});

/** Days only: an evaluation never depends on a time zone. */
export const date = (description: string): Schema => ({
  type: 'string',
  description: `${description} A date, YYYY-MM-DD.`,
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
});

export const duration = (description: string): Schema => ({
  type: 'string',
  description: `${description} An ISO 8601 duration such as P90D or PT6H.`,
  pattern:
    '^P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$',
});

/** A duration, or so many measured values. */
export const span = (description: string): Schema => ({
  ...duration(description),
  type: ['string', 'integer'],
  description: `${description} An ISO 8601 duration such as PT6H, or how many values.`,
  minimum: 1,
});

export const number = (description: string): Schema => ({
  type: 'number',
  description,
});

export const count = (description: string, minimum: number): Schema => ({
  type: 'integer',
  description,
  minimum,
});
