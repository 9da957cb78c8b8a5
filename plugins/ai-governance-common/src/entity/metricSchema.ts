import {
  count,
  duration,
  number,
  object,
  oneOf,
  Schema,
  span,
  text,
} from './schemaBuilders';
import {
  COMPARATORS,
  DRIFT_METHODS,
  FAIRNESS_METHODS,
  METRIC_KINDS,
} from './vocabulary';

/**
 * Values of a series that are looked at, the newest: a week of one every five minutes.
 * @public
 */
export const MOST_VALUES = 2016;

/** Instants at which drift is computed, the newest. */
export const MOST_COMPUTED = 100;

/** What a metric is, and what its values must be. */
export const metricLimit: Record<string, Schema> = {
  metric: text('Name of the metric, as measurements carry it.'),
  kind: oneOf(METRIC_KINDS, 'What the metric measures.'),
  comparator: oneOf(
    COMPARATORS,
    'How a measured value is compared with the threshold.',
  ),
  threshold: number(
    'The limit, in the unit of the metric; for between the lower end.',
  ),
  upperThreshold: number(
    'The upper end, for between alone. Both ends are inside.',
  ),
};

const drift = object(
  'The limit holds for the drift of the values from a baseline, which is computed.',
  {
    method: oneOf(
      DRIFT_METHODS,
      'psi: population stability index; each slice is a bin, and values are counts or shares. ks: two-sample Kolmogorov-Smirnov statistic of the values of each slice.',
    ),
    baseline: text('Dataset whose values are the baseline.'),
    window: span('What is compared with the baseline, up to the newest value.'),
    leastSampleSize: count(
      'How many values, for psi cases, baseline and window must each have.',
      1,
    ),
  },
  ['method', 'baseline', 'window'],
);

const fairness = object(
  'The limit holds for a comparison of the slices, which is computed.',
  {
    method: oneOf(
      FAIRNESS_METHODS,
      'ratio: least value divided by the greatest. difference: greatest value minus the least.',
    ),
    leastSampleSize: count(
      'How large the sample of a slice must be to be compared.',
      1,
    ),
    reference: text(
      'Slice that the others are compared with, in place of the greatest or the least.',
    ),
  },
  ['method', 'leastSampleSize'],
);

/** A metric of `spec.monitoring.metrics`. */
export const watchedMetricSchema: Schema = object(
  'A metric that is watched.',
  {
    ...metricLimit,
    cadence: duration('How often it is measured.'),
    query: text(
      'Query that reads it from a monitoring system, such as PromQL. Labels of the answer are slices.',
    ),
    warningThreshold: number(
      'Beyond it a value inside the limit is a warning; for between the lower end.',
    ),
    warningUpperThreshold: number(
      'The upper end of the warning band, for between alone.',
    ),
    recoveryThreshold: number(
      'What a value must be for a breach to end, where that is more than being inside the limit; for between the lower end.',
    ),
    recoveryUpperThreshold: number(
      'The upper end of what ends a breach, for between alone.',
    ),
    sustainedFor: span(
      'How long values must be outside the limit before that is a breach.',
    ),
    drift,
    fairness,
  },
  ['metric', 'kind'],
);
