import { isCalendarDay } from '../../lib/time';
import { aiSystemSpecSchema } from '../specSchema';
import { SchemaNode, schemaNode } from './schemaNode';

/** A pattern of the schema in people's words. */
export interface TextFormat {
  /** What is expected, with an example. */
  expected: string;
  /** Offers a repair of a value; used only when the repaired text is right. */
  repair?: (value: string) => string;
}

const pad = (value: string) => value.padStart(2, '0');

function repairDate(value: string): string {
  const [, year, month, day] =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(value) ?? [];
  return year ? `${year}-${pad(month)}-${pad(day)}` : value;
}

function repairDuration(value: string): string {
  const upper = value.toLocaleUpperCase('en-US').replace(/\s+/g, '');
  const [, count, unit] = /^(\d+)(H|D|W|M|Y)/.exec(upper) ?? [];
  if (!count) return upper;
  return unit === 'H' ? `PT${count}H` : `P${count}${unit}`;
}

/**
 * One field of the schema for each pattern, so that the pattern itself stands in
 * the schema alone. A test holds this list to every pattern of the schema.
 */
const FORMATS: Array<{ field: string[] } & TextFormat> = [
  {
    field: ['owner'],
    expected:
      'an entity reference [kind:][namespace/]name, such as group:default/credit-team',
    repair: value => value.trim().replace(/\s+/g, '-'),
  },
  {
    field: ['monitoring', 'dashboard'],
    expected:
      'an https, http or mailto address, such as https://grafana.example.com/d/limit',
    repair: value => `https://${value.trim()}`,
  },
  {
    field: ['documentation', 'modelCard'],
    expected:
      'a path inside the repository or an https address, such as ./MODEL_CARD.md',
    repair: value => value.trim().replace(/^\/+/, './'),
  },
  {
    field: ['risk', 'classifiedOn'],
    expected: 'a date as year-month-day, such as 2026-09-14',
    repair: repairDate,
  },
  {
    field: ['governance', 'reviewCadence'],
    expected:
      'an ISO 8601 duration, such as P90D for 90 days or PT6H for 6 hours',
    repair: repairDuration,
  },
  {
    field: ['jurisdictions'],
    expected: 'an ISO 3166-1 country code of two capital letters, or EU',
    repair: value => value.trim().toLocaleUpperCase('en-US'),
  },
  {
    field: ['risk', 'annexIII'],
    expected: 'a point of Annex III, such as 5(b)',
    repair: value =>
      value
        .toLocaleLowerCase('en-US')
        .replace(/[\s.]+/g, '')
        .replace(/^(\d)([a-z])$/, '$1($2)'),
  },
  {
    field: ['models', 'purl'],
    expected: 'a package URL, such as pkg:huggingface/org/model@1.0',
  },
];

function fieldNode(field: string[]): SchemaNode {
  let node = schemaNode(aiSystemSpecSchema);
  for (const key of field) {
    node = (node.items ?? node).properties?.[key] ?? {};
  }
  return node.items ?? node;
}

const formatsByPattern = new Map(
  FORMATS.map(format => [fieldNode(format.field).pattern, format]),
);

/** Pattern of every date in the schema. */
export const DATE_PATTERN = fieldNode(['risk', 'classifiedOn']).pattern ?? '';

/** What a pattern of the schema means. */
export function formatOf(pattern: string | undefined): TextFormat | undefined {
  return formatsByPattern.get(pattern);
}

/** The nearest text that the pattern accepts, if there is an obvious one. */
export function repairText(value: string, pattern: string): string | undefined {
  const repaired = formatOf(pattern)?.repair?.(value);
  if (repaired === undefined || repaired === value) return undefined;
  if (!new RegExp(pattern, 'u').test(repaired)) return undefined;
  return pattern === DATE_PATTERN && !isCalendarDay(repaired)
    ? undefined
    : repaired;
}
