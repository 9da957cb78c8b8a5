import { Config, ConfigReader } from '@backstage/config';
import { MeasurementOptions, MeasurementRetention } from '../measurements';
import { DAY, HOUR, MINUTE } from '../util';
import { assertKnownKeys, invalid, readDurationMs } from './readers';

const PATH = 'aiGovernance.measurements';

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
  assertKnownKeys(config, PATH, ['clockTolerance', 'retention']);
  return {
    clockToleranceMs: readDurationMs(config, 'clockTolerance', {
      path: `${PATH}.clockTolerance`,
      fallback: MINUTE,
      min: 0,
      max: HOUR,
    }),
    retention: readRetention(config),
  };
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
