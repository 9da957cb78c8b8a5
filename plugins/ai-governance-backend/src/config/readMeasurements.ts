import { LIFECYCLE_STAGES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import {
  MeasurementOptions,
  MeasurementRetention,
  NonconformityOptions,
} from '../measurements';
import { DAY, HOUR, MINUTE } from '../util';
import {
  assertKnownKeys,
  checkOneOf,
  invalid,
  readDurationMs,
} from './readers';

const PATH = 'aiGovernance.measurements';

/** Classes whose requirements a system can be held to. */
const CLASSES = ['high', 'limited', 'minimal'] as const;

/** Kinds of what is kept, each made of the one before. */
const KEPT = [
  ['raw', 'rawMs', 90 * DAY],
  ['hourly', 'hourlyMs', 400 * DAY],
  ['daily', 'dailyMs', undefined],
] as const;

/** Reads how measurements are taken, and how long they are kept. */
export function readMeasurements(parent: Config): MeasurementOptions {
  const config =
    parent.getOptionalConfig('measurements') ?? new ConfigReader({});
  assertKnownKeys(config, PATH, [
    'clockTolerance',
    'nonconformity',
    'retention',
  ]);
  const nonconformity = readNonconformity(config);
  return {
    clockToleranceMs: readDurationMs(config, 'clockTolerance', {
      path: `${PATH}.clockTolerance`,
      fallback: MINUTE,
      min: 0,
      max: HOUR,
    }),
    retention: readRetention(config),
    ...(nonconformity && { nonconformity }),
  };
}

/** Off unless `enabled` says otherwise; what is not named limits nothing. */
function readNonconformity(parent: Config): NonconformityOptions | undefined {
  const path = `${PATH}.nonconformity`;
  const config = parent.getOptionalConfig('nonconformity');
  if (!config) return undefined;
  assertKnownKeys(config, path, ['enabled', 'classes', 'stages', 'metrics']);
  const words = <T extends string>(key: string, allowed: readonly T[]) =>
    config
      .getOptionalStringArray(key)
      ?.map((word, index) =>
        checkOneOf(word, allowed, `${path}.${key}[${index}]`),
      );
  const options = {
    classes: words('classes', CLASSES),
    stages: words('stages', LIFECYCLE_STAGES),
    metrics: config.getOptionalStringArray('metrics'),
  };
  return config.getOptionalBoolean('enabled') ? options : undefined;
}

/** What is made of something is kept at least as long. */
function readRetention(parent: Config): MeasurementRetention {
  const path = `${PATH}.retention`;
  const config = parent.getOptionalConfig('retention') ?? new ConfigReader({});
  assertKnownKeys(
    config,
    path,
    KEPT.map(([key]) => key),
  );
  const retention: MeasurementRetention = {};
  let least = DAY;
  let before = '';
  for (const [key, field, standard] of KEPT) {
    const fallback =
      standard === undefined ? undefined : Math.max(standard, least);
    const milliseconds = readDurationMs(config, key, {
      path: `${path}.${key}`,
      fallback,
      min: DAY,
      max: 100 * 366 * DAY,
      canBeOff: true,
    });
    retention[field] = milliseconds;
    if (milliseconds !== undefined && milliseconds < least) {
      throw invalid(
        `${path}.${key}`,
        JSON.stringify(config.getOptional(key)),
        `expected a duration no shorter than that of ${before}, or false`,
      );
    }
    least = milliseconds ?? Infinity;
    before = key;
  }
  // Fallbacks are never shorter than what is kept for ever.
  return Object.fromEntries(
    Object.entries(retention).filter(([, ms]) => Number.isFinite(ms)),
  );
}
