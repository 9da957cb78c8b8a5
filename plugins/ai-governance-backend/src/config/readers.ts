import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

/** Fails on a key that is not known, which is most often a misspelt one. */
export function assertKnownKeys(
  config: Config,
  path: string,
  known: string[],
): void {
  for (const key of config.keys()) {
    if (!known.includes(key)) {
      throw invalid(
        `${path}.${key}`,
        'unknown key',
        `known keys are ${known.join(', ')}`,
      );
    }
  }
}

interface NumberRule<T> {
  path: string;
  fallback: T;
  min: number;
  max: number;
  integer?: boolean;
}

/** Reads a number between two limits, both allowed. */
export function readNumber<T extends number | undefined>(
  config: Config,
  key: string,
  rule: NumberRule<T>,
): T | number {
  const value = config.getOptional(key);
  if (value === undefined) {
    return rule.fallback;
  }
  return checkNumber(value, rule);
}

/** The value, when it is a number between the limits. */
export function checkNumber(
  value: unknown,
  rule: Omit<NumberRule<unknown>, 'fallback'>,
): number {
  const { path, min, max, integer } = rule;
  if (
    typeof value !== 'number' ||
    !(value >= min && value <= max) ||
    (integer && !Number.isInteger(value))
  ) {
    throw invalid(
      path,
      JSON.stringify(value),
      `expected ${
        integer ? 'a whole number' : 'a number'
      } from ${min} to ${max}`,
    );
  }
  return value;
}

interface DurationRule<T> {
  path: string;
  /** Milliseconds. */
  fallback: T;
  min: number;
  max: number;
  /** `false` is allowed and means never. */
  canBeOff?: boolean;
}

/**
 * Reads a duration such as `10s`, `PT10S` or `{ seconds: 10 }` as milliseconds.
 * Undefined means never.
 */
export function readDurationMs(
  config: Config,
  key: string,
  rule: DurationRule<number> & { canBeOff?: false },
): number;
export function readDurationMs(
  config: Config,
  key: string,
  rule: DurationRule<number | undefined>,
): number | undefined;
export function readDurationMs(
  config: Config,
  key: string,
  rule: DurationRule<number | undefined>,
): number | undefined {
  const { path, fallback, min, max, canBeOff } = rule;
  const value = config.getOptional(key);
  if (value === undefined) {
    return fallback;
  }
  if (value === false && canBeOff) {
    return undefined;
  }
  const expected = `expected a duration such as 10s, PT10S or { seconds: 10 }${
    canBeOff ? ', or false' : ''
  }`;
  let milliseconds: number;
  try {
    milliseconds = durationToMilliseconds(
      readDurationFromConfig(config, { key }),
    );
  } catch {
    throw invalid(path, JSON.stringify(value), expected);
  }
  if (!(milliseconds >= min && milliseconds <= max)) {
    throw invalid(
      path,
      JSON.stringify(value),
      `${expected} of ${min} to ${max} milliseconds`,
    );
  }
  return milliseconds;
}

/** The value, when it is one of those that are allowed. */
export function checkOneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  path: string,
): T {
  if (!allowed.includes(value as T)) {
    throw invalid(
      path,
      JSON.stringify(value),
      `expected one of ${allowed.join(', ')}`,
    );
  }
  return value as T;
}

/** An error that names the key, what it is, and what it may be. */
export function invalid(
  path: string,
  found: string,
  expected: string,
): InputError {
  return new InputError(
    `Invalid configuration at ${path}: ${found}; ${expected}`,
  );
}
