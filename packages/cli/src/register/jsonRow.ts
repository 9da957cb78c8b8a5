import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { jsonFault } from './jsonFault';
import { RegisterItem, RegisterRow } from './types';

function describe(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The value of a key, which may have white space around it, as in a header. */
function valueOf(object: JsonObject, name: string): JsonValue | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find(each => each.trim() === name);
  return key === undefined ? undefined : object[key];
}

/** A key of the object, or a path of keys joined by dots. */
function find(object: JsonObject, column: string): JsonValue | undefined {
  const whole = valueOf(object, column);
  if (whole !== undefined) return whole;
  let value: JsonValue | undefined = object;
  for (const key of column.split('.')) {
    if (!isJsonObject(value)) return undefined;
    value = valueOf(value, key);
  }
  return value;
}

function toText(value: JsonValue, column: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (!Number.isSafeInteger(value)) {
      throw new InputError(
        `column ${column}: the number has more digits than can be read exactly; write it as text`,
      );
    }
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  throw new InputError(
    `column ${column}: ${describe(value)} is not a value${
      isJsonObject(value)
        ? `; address one of its fields, as ${column}.name`
        : ''
    }`,
  );
}

function toTexts(value: JsonValue | undefined, column: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [toText(value, column)];
  return value
    .filter(element => element !== null)
    .map(element => toText(element, column));
}

/** A record of a JSON register as a row, or why it is not one. */
export function jsonItem(value: JsonValue, line: number): RegisterItem {
  if (!isJsonObject(value)) {
    const reason = `the record is ${describe(value)}, not an object`;
    return { refused: { line, reason } };
  }
  const fault = jsonFault(value);
  if (fault !== undefined) return { refused: { line, reason: fault.message } };
  const row: RegisterRow = {
    line,
    get content() {
      return JSON.stringify(value);
    },
    has: column => find(value, column) !== undefined,
    get: column => toTexts(find(value, column), column),
  };
  return { row };
}
