import { MeasurementResolution } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DAY, HOUR, MINUTE } from '../util';

/** Length of the spans of each resolution, in milliseconds; undefined for single values. */
export const STEPS: Record<MeasurementResolution, number | undefined> = {
  raw: undefined,
  PT5M: 5 * MINUTE,
  PT15M: 15 * MINUTE,
  PT1H: HOUR,
  PT6H: 6 * HOUR,
  P1D: DAY,
  P7D: 7 * DAY,
};
