import { parseInstant } from '../../lib/time';
import { describeLimit, isInside, Limit } from '../../measurements/limits';
import { EvaluationContext } from '../context';
import { Outcome, outside, unknown } from '../outcome';
import { Fact, Measurement } from '../types';

/** A metric and what its values must be. */
export interface MetricLimit extends Limit {
  metric: string;
}

/** Measurements could not be read. */
export function metricsUnknown(ctx: EvaluationContext): Outcome {
  return unknown(
    () => `Measurements could not be read: ${ctx.metricsUnavailable}.`,
  );
}

/** The fact that a measurement is. JSON has no word for what is no finite number. */
export function measurementFact(item: Measurement): Fact {
  const { value } = item;
  return {
    path: `metric:${item.metric}`,
    value: {
      value: Number.isFinite(value) ? value : String(value),
      measuredAt: item.measuredAt,
      ...(item.version && { version: item.version }),
      ...(item.slice && { slice: item.slice }),
    },
  };
}

/**
 * Newest measurements of each slice, of measurements newest first: all of one instant,
 * so that the one that is worse for the limit counts.
 */
export function latestPerSlice(items: readonly Measurement[]): Measurement[] {
  const newest = new Map<string, number>();
  const passed = new Set<string>();
  return items.filter(({ slice = '', measuredAt }) => {
    if (passed.has(slice)) return false;
    const at = parseInstant(measuredAt);
    if (!newest.has(slice)) newest.set(slice, at);
    const isNewest = Object.is(newest.get(slice), at);
    if (!isNewest) passed.add(slice);
    return isNewest;
  });
}

/**
 * A fail, until the measurements are old, when one is outside the limit. What is no
 * finite number was not measured, and is inside of none.
 */
export function findOutside(
  limit: MetricLimit,
  items: readonly Measurement[],
  until: number | undefined,
): Outcome | undefined {
  const found = items.find(({ value }) => !isInside(limit, value));
  return (
    found &&
    outside(
      'threshold',
      () =>
        `${limit.metric} is ${found.value}${
          found.slice ? ` for ${found.slice}` : ''
        }; the limit is ${describeLimit(limit)}.`,
      { facts: () => [measurementFact(found)], until },
    )
  );
}
