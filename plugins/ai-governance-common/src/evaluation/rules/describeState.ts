import { recoveryLimit, warningLimit } from '../../measurements/judgeSeries';
import { describeLimit, isInside } from '../../measurements/limits';
import { LimitedMetric, MetricState } from '../../measurements/types';

/** An instant in words: `2026-11-30 09:00 UTC`. */
function toMinute(instant: number | undefined): string {
  return Number.isFinite(instant)
    ? `${new Date(instant!).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : 'a date that cannot be read';
}

/** A number as people read it: what was computed has more digits than it is good for. */
function toNumber(value: number | undefined): string {
  return Number.isFinite(value)
    ? String(Number(value!.toPrecision(6)))
    : String(value);
}

/** What was compared with the limit, such as `psi of scores`. */
function subjectOf({ drift, fairness }: LimitedMetric, state: MetricState) {
  const { metric, slice } = state;
  if (drift) {
    const test = drift.method === 'psi' ? 'PSI' : 'Kolmogorov-Smirnov distance';
    const what = `The ${test} of ${metric} from ${drift.baseline}`;
    return slice ? `${what} for ${slice}` : what;
  }
  return fairness
    ? `The ${fairness.method} of ${metric} between slices`
    : metric;
}

const lengthOf = (span: string | number) =>
  typeof span === 'number' ? `${span} values` : span;

/** What has to come for a breach to end. */
function closesWhen(metric: LimitedMetric): string {
  const { drift, fairness } = metric;
  const next = drift || fairness ? 'it' : 'a value';
  return `It closes when ${next} is ${describeLimit(recoveryLimit(metric))}.`;
}

function describeWarning(
  metric: LimitedMetric,
  { value, outsideSince }: MetricState,
): string {
  if (!isInside(metric, value!)) {
    return ` It has been outside since ${toMinute(
      outsideSince,
    )}, and is a breach after ${lengthOf(metric.sustainedFor!)}.`;
  }
  const warning = warningLimit(metric);
  return warning ? ` It warns unless ${describeLimit(warning)}.` : '';
}

function describeTooFew(
  metric: LimitedMetric,
  { samples = 0 }: MetricState,
): string {
  const { drift, fairness } = metric;
  const least = (drift ?? fairness)?.leastSampleSize;
  if (fairness) {
    const group = fairness.reference
      ? `${fairness.reference} and another slice`
      : '2 slices';
    return `${group} need samples of at least ${least}`;
  }
  return `baseline and window need at least ${
    least ?? 1
  }, and the window has ${samples}`;
}

/** How a metric stands, in words: what was measured, the limit, since when, what closes it. */
export function describeState(
  state: MetricState,
  metric: LimitedMetric,
): string {
  const { condition, value, slice, at, since } = state;
  const subject = subjectOf(metric, state);
  if (condition === 'too-few-samples') {
    return `${subject} was not computed: ${describeTooFew(metric, state)}.`;
  }
  const isPlain = !metric.drift && !metric.fairness;
  const what = `${subject} is ${toNumber(value)}${
    isPlain && slice ? ` for ${slice}` : ''
  }`;
  const base = `${what}; the limit is ${describeLimit(metric)}.`;
  const measured = ` Measured on ${toMinute(at)}.`;
  switch (condition) {
    case 'breached':
      return `${base} Breached since ${
        state.orEarlier ? 'at least ' : ''
      }${toMinute(since)}. ${closesWhen(metric)}`;
    case 'warning':
      return base + describeWarning(metric, state) + measured;
    case 'recovered':
      return `${base} Recovered on ${toMinute(since)}.`;
    default:
      return base + measured;
  }
}
