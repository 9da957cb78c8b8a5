import { Measurement } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NewestPoint } from './types';

/** A stored value as the evaluator sees it. */
export function toMeasurement(point: NewestPoint): Measurement {
  const { metric, version, slice, dataset, value, at, sampleSize } = point;
  return {
    metric,
    value,
    measuredAt: new Date(at).toISOString(),
    ...(version && { version }),
    ...(slice && { slice }),
    ...(dataset && { dataset }),
    ...(sampleSize !== undefined && { sampleSize }),
  };
}
