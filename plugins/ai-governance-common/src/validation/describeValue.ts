import { JsonValue } from '@backstage/types';

const LONGEST_SHOWN = 80;

/** Types of JSON Schema in the words of somebody who writes YAML. */
const TYPES: Record<string, string | undefined> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

/** A type of JSON Schema in words, or several of them. */
export function describeSchemaType(
  type: string | string[] | undefined,
): string {
  if (Array.isArray(type)) return type.map(describeSchemaType).join(' or ');
  return TYPES[type ?? ''] ?? 'another value';
}

/** The type of a value in words. */
export function describeType(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return describeSchemaType('null');
  return describeSchemaType(Array.isArray(value) ? 'array' : typeof value);
}

/** A value, short enough for a message. */
export function showValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'empty';
  if (value === '') return 'empty text';
  if (typeof value === 'object') return describeType(value);
  const shown = JSON.stringify(value);
  return shown.length > LONGEST_SHOWN
    ? `${shown.slice(0, LONGEST_SHOWN)}…`
    : shown;
}

/** A value and its type, as in `3.2, a number`. */
export function showTypedValue(value: JsonValue | undefined): string {
  const shown = showValue(value);
  return (typeof value === 'string' && value !== '') ||
    typeof value === 'number'
    ? `${shown}, ${describeType(value)}`
    : shown;
}
