import {
  didYouMean,
  isInstant,
  isJsonObject,
  MeasurementInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  CheckedMeasurement,
  Defaults,
  ReadFault,
  ReadMeasurement,
} from './types';

/** Largest number of cases that the API takes. */
const MOST_SAMPLES = 2 ** 31 - 1;

const isText = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= most;

const isSlice = (value: unknown) =>
  isText(500)(value) ||
  (isJsonObject(value) &&
    Object.keys(value).length <= 20 &&
    Object.values(value).every(
      label => typeof label === 'string' && label.length <= 200,
    ));

/** What each field has to be, as the HTTP API has it, so that a fault names its line. */
const RULES: Record<string, [(value: unknown) => boolean, string]> = {
  system: [isText(300), 'the reference of an AI system'],
  metric: [isText(200), 'the name of a metric'],
  value: [value => Number.isFinite(value), 'a finite number'],
  at: [
    value => typeof value === 'string' && isInstant(value),
    'an instant in ISO 8601 that states its offset, such as 2026-11-30T09:00:00Z',
  ],
  version: [isText(200), 'text of 1 to 200 characters'],
  slice: [isSlice, 'a name, or up to 20 labels that are text'],
  dataset: [isText(500), 'text of 1 to 500 characters'],
  sampleSize: [
    value =>
      Number.isInteger(value) &&
      (value as number) >= 0 &&
      (value as number) <= MOST_SAMPLES,
    `a whole number from 0 to ${MOST_SAMPLES}`,
  ],
  source: [isText(200), 'text of 1 to 200 characters'],
};

/** What may be said of a measurement, in the order of the documentation. */
export const FIELDS = Object.keys(RULES);

const REQUIRED = ['system', 'metric', 'value', 'at'];

/** Holds what was read to what can be sent. */
export function checkMeasurement(
  { line, place, fields }: ReadMeasurement,
  defaults: Defaults,
): CheckedMeasurement | ReadFault {
  const given = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const input: Record<string, unknown> = {
    ...(defaults.system && { system: defaults.system }),
    ...(defaults.source && { source: defaults.source }),
    ...Object.fromEntries(given),
  };
  const reasons = [
    ...Object.entries(input).flatMap(([key, value]) => refuse(key, value)),
    ...REQUIRED.filter(key => input[key] === undefined).map(
      key =>
        `${key} is missing${
          key === 'system' ? '; --system names it for all' : ''
        }`,
    ),
  ];
  return reasons.length > 0
    ? { line, place, reason: reasons.join('; ') }
    : { line, place, input: input as unknown as MeasurementInput };
}

function refuse(key: string, value: unknown): string[] {
  if (!Object.hasOwn(RULES, key)) {
    return [
      `${JSON.stringify(key)} is not known; allowed: ${FIELDS.join(
        ', ',
      )}${didYouMean(key, FIELDS)}`,
    ];
  }
  const [isAllowed, expected] = RULES[key];
  return isAllowed(value)
    ? []
    : [`${key} is ${JSON.stringify(value)}; expected ${expected}`];
}
