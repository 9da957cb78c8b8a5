import { Comparator } from '../entity/vocabulary';

/**
 * What the values of a metric must be. With the comparator `between` both ends count as
 * inside, and `threshold` is the lower one.
 * @public
 */
export interface Limit {
  comparator: Comparator;
  /** In the unit of the metric. */
  threshold: number;
  /** Upper end, for the comparator `between` alone. */
  upperThreshold?: number;
}

const COMPARE: Record<Comparator, (value: number, limit: Limit) => boolean> = {
  lt: (value, { threshold }) => value < threshold,
  lte: (value, { threshold }) => value <= threshold,
  gt: (value, { threshold }) => value > threshold,
  gte: (value, { threshold }) => value >= threshold,
  eq: (value, { threshold }) => value === threshold,
  between: (value, { threshold, upperThreshold = Number.NaN }) =>
    value >= threshold && value <= upperThreshold,
};

const WORDS: Record<Comparator, string> = {
  lt: 'below',
  lte: 'at most',
  gt: 'above',
  gte: 'at least',
  eq: 'exactly',
  between: 'between',
};

/**
 * Whether there is a comparator with the numbers that it compares with.
 * @public
 */
export function isLimit(limit: Partial<Limit>): limit is Limit {
  const { comparator, threshold, upperThreshold } = limit;
  return (
    comparator !== undefined &&
    threshold !== undefined &&
    (comparator !== 'between' || upperThreshold !== undefined)
  );
}

/**
 * Whether a value is inside a limit. A value that is not finite is inside of none.
 * @public
 */
export function isInside(limit: Limit, value: number): boolean {
  return Number.isFinite(value) && COMPARE[limit.comparator](value, limit);
}

/**
 * A limit in words, such as `at most 0.2` or `between 0.4 and 0.6`.
 * @public
 */
export function describeLimit(limit: Limit): string {
  const { comparator, threshold, upperThreshold } = limit;
  const end = comparator === 'between' ? ` and ${upperThreshold}` : '';
  return `${WORDS[comparator]} ${threshold}${end}`;
}
