import { JsonValue } from '@backstage/types';

const LONGEST_SHOWN = 80;

/** The type of a value in the words of somebody who writes YAML. */
export function describeType(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of fields';
  }
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
  if (typeof value === 'string' && value !== '') return `${shown}, text`;
  if (typeof value === 'number') return `${shown}, a number`;
  return shown;
}
