import { allowedWords } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ErrorObject } from 'ajv';
import { clip } from './clip';
import { asObject } from './json';

/** Characters of a value that a fault repeats. */
const LONGEST_VALUE = 80;

/** Names of what may stand in a place that a fault lists. */
const MOST_NAMES = 20;

/** What values of each type of JSON are called. */
const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/**
 * A fault in words: the place as a JSON pointer, the value, and what is allowed there.
 *
 * @param error - of a validator that is verbose, so that it knows the value
 */
export function describeError(error: ErrorObject): string {
  return clip(`${error.instancePath || '/'} ${describe(error)}`);
}

function describe(error: ErrorObject): string {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'required':
      return `has no ${quoted(params.missingProperty)}, which it must have`;
    case 'enum':
      return `is ${quoted(data)}; ${oneOf(data, params.allowedValues)}`;
    case 'const':
      return `is ${quoted(data)}; expected ${quoted(params.allowedValue)}`;
    case 'type':
      return `is ${quoted(data)}; expected ${[params.type]
        .flat()
        .map(type => TYPES[type] ?? type)
        .join(' or ')}`;
    case 'pattern':
      return `is ${quoted(data)}; it must match ${params.pattern}`;
    case 'format':
      return `is ${quoted(data)}; expected a text of the format ${
        params.format
      }`;
    case 'additionalProperties':
      return unknownProperty(error, params.additionalProperty);
    default:
      return error.message ?? `breaks the rule ${keyword}`;
  }
}

function unknownProperty({ parentSchema }: ErrorObject, name: string): string {
  const known = Object.keys(asObject(parentSchema?.properties) ?? {});
  return `has ${quoted(name)}, which has no place there; ${oneOf(name, known)}`;
}

function oneOf(value: unknown, allowed: unknown[]): string {
  const names = allowed.map(String);
  return names.length > MOST_NAMES
    ? `expected one of ${names.slice(0, MOST_NAMES).join(', ')} and ${
        names.length - MOST_NAMES
      } more`
    : allowedWords(String(value), names);
}

/** A value as JSON, as long as it can be told apart. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (asObject(value)) return 'an object';
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > LONGEST_VALUE
    ? `${text.slice(0, LONGEST_VALUE - 1)}…`
    : text;
}
