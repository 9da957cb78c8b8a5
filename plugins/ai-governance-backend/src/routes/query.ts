import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isStorable } from '../util';

/** Parameters of a query as express has them. */
export type RawQuery = Record<string, unknown>;

/** An error that names the parameter, its value, and what is allowed. */
export function invalidParameter(
  name: string,
  value: unknown,
  expected: string,
): InputError {
  return new InputError(
    `Invalid query parameter ${name}: ${JSON.stringify(value)}; ${expected}`,
  );
}

/** A single text; undefined when it is left out. */
export function readText(query: RawQuery, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'string') {
    throw invalidParameter(name, value, 'expected it once');
  }
  assertText(name, value);
  return value;
}

/** A list; one value alone is a list of one. */
export function readList(query: RawQuery, name: string): string[] | undefined {
  const value = query[name];
  if (value === undefined) {
    return undefined;
  }
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((item): item is string => typeof item === 'string')) {
    throw invalidParameter(name, value, 'expected texts');
  }
  list.forEach(item => assertText(name, item));
  return list;
}

/** Fails on characters that no database could look for. */
export function assertText(name: string, value: string): void {
  if (!isStorable(value)) {
    throw invalidParameter(name, value, 'expected text in Unicode without NUL');
  }
}

/** A list of which every item is one of those allowed. */
export function readListOf<T extends string>(
  query: RawQuery,
  name: string,
  allowed: readonly T[],
): T[] | undefined {
  return readList(query, name)?.map(value => oneOf(name, value, allowed));
}

/** A text that is one of those allowed. */
export function readOneOf<T extends string>(
  query: RawQuery,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = readText(query, name);
  return value === undefined ? undefined : oneOf(name, value, allowed);
}

/** True or false. */
export function readFlag(query: RawQuery, name: string): boolean | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'boolean') {
    return value;
  }
  return oneOf(name, String(value), ['true', 'false']) === 'true';
}

/** A whole number between two limits, both allowed. */
export function readInteger(
  query: RawQuery,
  name: string,
  limits: { min: number; max: number },
): number | undefined {
  const value = query[name];
  if (value === undefined) {
    return undefined;
  }
  const number =
    typeof value === 'string' && /^\d{1,9}$/.test(value)
      ? Number(value)
      : value;
  if (
    typeof number === 'number' &&
    Number.isInteger(number) &&
    number >= limits.min &&
    number <= limits.max
  ) {
    return number;
  }
  throw invalidParameter(
    name,
    value,
    `expected a whole number from ${limits.min} to ${limits.max}`,
  );
}

/** An instant in ISO 8601, as milliseconds since the epoch. */
export function readInstant(query: RawQuery, name: string): number | undefined {
  const value = query[name];
  if (value === undefined) {
    return undefined;
  }
  const instant =
    value instanceof Date ? value.getTime() : Date.parse(String(value));
  if (Number.isNaN(instant)) {
    throw invalidParameter(name, value, 'expected an instant in ISO 8601');
  }
  return instant;
}

/** A reference in full and in lower case. */
export function toFullRef(
  name: string,
  value: string,
  options: { defaultKind?: string; kinds?: string[] },
): string {
  const { defaultKind, kinds } = options;
  let ref: string;
  try {
    ref = stringifyEntityRef(
      parseEntityRef(value, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    throw invalidParameter(
      name,
      value,
      'expected an entity reference, kind:namespace/name',
    );
  }
  if (kinds && !kinds.some(kind => ref.startsWith(`${kind}:`))) {
    throw invalidParameter(
      name,
      value,
      `expected a reference of kind ${kinds.join(' or ')}`,
    );
  }
  return ref;
}

function oneOf<T extends string>(
  name: string,
  value: string,
  allowed: readonly T[],
): T {
  if (!(allowed as readonly string[]).includes(value)) {
    throw invalidParameter(
      name,
      value,
      `allowed values are ${allowed.join(', ')}`,
    );
  }
  return value as T;
}
