import {
  allowedWords,
  didYouMean,
  Fault,
  FaultPath,
  formatPath,
  isJsonObject,
  parseInstant,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonValue } from '@backstage/types';

/** What a field of a file may hold. */
export interface FieldRule {
  /** In words, such as "text". */
  expected: string;
  holds(value: JsonValue): boolean;
  /** Words of which it is one. */
  words?: readonly string[];
  isRequired?: boolean;
}

function show(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'a group of fields';
  // A key of YAML without a value reads as null.
  return value === undefined || value === null
    ? 'empty'
    : JSON.stringify(value);
}

const isText = (value: JsonValue) => typeof value === 'string' && value !== '';

/** Text that says something. */
export const text: FieldRule = { expected: 'text', holds: isText };
/** A number. */
export const number: FieldRule = {
  expected: 'a number',
  holds: value => typeof value === 'number',
};
/** A yes or no. */
export const flag: FieldRule = {
  expected: 'true or false',
  holds: value => typeof value === 'boolean',
};
/** A list of anything. */
export const list: FieldRule = { expected: 'a list', holds: Array.isArray };
/** A group of fields. */
export const group: FieldRule = {
  expected: 'a group of fields',
  holds: isJsonObject,
};
/** A day, or an instant that states its offset. */
export const instant: FieldRule = {
  expected: 'an instant such as 2026-11-23T12:00:00Z, or a day',
  holds: value =>
    typeof value === 'string' && Number.isFinite(parseInstant(value)),
};

/** One of some words. */
export function oneOf(words: readonly string[]): FieldRule {
  return {
    expected: words.join(', '),
    holds: value => words.includes(value as string),
    words,
  };
}

/** The same field, without which a file cannot be used. */
export function required(rule: FieldRule): FieldRule {
  return { ...rule, isRequired: true };
}

function wrongValue(where: string, value: JsonValue, rule: FieldRule): string {
  const { words } = rule;
  if (!words) return `${where} is ${show(value)}; expected ${rule.expected}`;
  return `${where} is ${show(value)}; ${allowedWords(value, words)}`;
}

/** Everything that is wrong with the fields of one group. */
export function fieldFaults(options: {
  value: JsonValue | undefined;
  /** Where the group stands; empty for the file itself. */
  path: FaultPath;
  fields: Record<string, FieldRule>;
}): Fault[] {
  const { value, path, fields } = options;
  const where = formatPath(path) || 'the file';
  if (!isJsonObject(value)) {
    const message = `${where} is ${show(value)}; expected a group of fields`;
    return [{ path, message }];
  }
  const words = Object.keys(fields);
  const faults = Object.entries(value).flatMap(([key, item]): Fault[] => {
    const place = [...path, key];
    if (!Object.hasOwn(fields, key)) {
      const message = `${where} has no field "${key}"; it has ${words.join(
        ', ',
      )}${didYouMean(key, words)}`;
      return [{ path: place, message }];
    }
    const rule = fields[key];
    return rule.holds(item!)
      ? []
      : [{ path: place, message: wrongValue(formatPath(place), item!, rule) }];
  });
  for (const [key, rule] of Object.entries(fields)) {
    if (rule.isRequired && !Object.hasOwn(value, key)) {
      faults.push({
        path,
        message: `${where} lacks ${key}; expected ${rule.expected}`,
      });
    }
  }
  return faults;
}
