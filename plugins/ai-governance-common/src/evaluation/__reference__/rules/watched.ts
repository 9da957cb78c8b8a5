import { Measurement } from '../../types';
import { Anything, Case } from '../Case';
import { begins, timesDuration } from '../days';
import { allOf, Outcome } from '../outcome';

/** What docs/measurements.md, "Limits", says is looked at. */
const VALUES = 2016;
const INSTANTS = 100;
const EMPTY_BIN = 0.0001;

/** A number to compare at an instant; null where samples are too few. */
type Reading = [instant: number, value: number | null];

/** Whether a value meets a comparator, between two ends where it has two. */
export function meets(
  comparator: string,
  value: number,
  threshold: number,
  upper?: number,
): boolean {
  if (!Number.isFinite(value)) return false;
  switch (comparator) {
    case 'lt':
      return value < threshold;
    case 'lte':
      return value <= threshold;
    case 'gt':
      return value > threshold;
    case 'gte':
      return value >= threshold;
    case 'between':
      return threshold <= value && value <= upper!;
    default:
      return value === threshold;
  }
}

/** Of a metric that has limit and cadence, and was measured within twice the cadence. */
export function judgeOverTime(
  asked: Case,
  metric: Anything,
  items: Measurement[],
): Outcome {
  const sorted = sortByTime(asked, items);
  const most = metric.drift ? INSTANTS : VALUES;
  return allOf(
    readingsOf(asked, metric, sorted).map((readings): Outcome => {
      if (isBreached(metric, readings, most)) return 'outside';
      const last = readings[readings.length - 1];
      return last && last[1] !== null ? 'pass' : 'absent';
    }),
  );
}

/** Oldest first; of one instant the last by version, the greatest, of the largest sample comes last. */
function sortByTime(asked: Case, items: Measurement[]): Measurement[] {
  const when = (item: Measurement) => begins(asked, item.measuredAt);
  const order = (a: string | undefined, b: string | undefined) =>
    (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));
  return [...items].sort(
    (a, b) =>
      when(a) - when(b) ||
      order(a.version, b.version) ||
      order(a.slice, b.slice) ||
      a.value - b.value ||
      (a.sampleSize ?? 0) - (b.sampleSize ?? 0),
  );
}

function isBreached(
  metric: Anything,
  readings: Reading[],
  most: number,
): boolean {
  const known = readings.filter(([, value]) => value !== null);
  let breached = false;
  let firstOutside: number | undefined;
  let outside = 0;
  for (const [instant, value] of known) {
    const isInside = meets(
      metric.comparator,
      value!,
      metric.threshold,
      metric.upperThreshold,
    );
    if (isInside) {
      outside = 0;
      firstOutside = undefined;
    } else {
      outside += 1;
      firstOutside ??= instant;
    }
    const hasRecovered = meets(
      metric.comparator,
      value!,
      metric.recoveryThreshold ?? metric.threshold,
      metric.recoveryUpperThreshold ?? metric.upperThreshold,
    );
    if (breached) breached = !hasRecovered;
    else {
      breached =
        !isInside &&
        (outside >= most ||
          isLongEnough(metric.sustainedFor, outside, instant - firstOutside!));
    }
  }
  return breached;
}

function isLongEnough(
  wanted: unknown,
  count: number,
  milliseconds: number,
): boolean {
  if (typeof wanted === 'number') return count >= wanted;
  const length = clockLength(wanted);
  return length === undefined || milliseconds >= length;
}

function clockLength(text: unknown): number | undefined {
  const length = timesDuration(text, 1);
  return (
    length &&
    1000 * (86_400 * (30 * length.months + length.days) + length.seconds)
  );
}

function readingsOf(
  asked: Case,
  metric: Anything,
  items: Measurement[],
): Reading[][] {
  const { drift, fairness } = metric;
  const current = items.filter(
    item => !drift || item.dataset !== drift.baseline,
  );
  if (fairness) return [compareSlices(asked, fairness, items)];
  if (drift?.method === 'psi') return [driftOver(asked, drift, items)];
  const slices = [...new Set(current.map(({ slice }) => slice))];
  return slices.map(slice =>
    drift
      ? driftOver(
          asked,
          drift,
          items.filter(item => item.slice === slice),
        )
      : valuesOf(
          asked,
          metric,
          items.filter(item => item.slice === slice),
        ),
  );
}

const instantsOf = (asked: Case, items: Measurement[]) => [
  ...new Set(items.map(item => begins(asked, item.measuredAt))),
];

function valuesOf(
  asked: Case,
  { comparator, threshold, upperThreshold }: Anything,
  items: Measurement[],
): Reading[] {
  const newest = items.slice(-VALUES);
  return instantsOf(asked, newest).map((instant): Reading => {
    const values = newest
      .filter(item => begins(asked, item.measuredAt) === instant)
      .map(({ value }) => value);
    const outside = values.find(
      value => !meets(comparator, value, threshold, upperThreshold),
    );
    return [instant, outside ?? values[0]];
  });
}

function compareSlices(
  asked: Case,
  { method, leastSampleSize, reference }: Anything,
  items: Measurement[],
): Reading[] {
  const sliced = items.filter(({ slice }) => slice);
  return instantsOf(asked, sliced)
    .map((instant): Reading => {
      const newest: Record<string, Measurement> = {};
      for (const item of sliced) {
        if (begins(asked, item.measuredAt) <= instant) {
          newest[item.slice!] = item;
        }
      }
      const groups = Object.values(newest).filter(
        ({ sampleSize }) => (sampleSize ?? 0) >= leastSampleSize,
      );
      const base = groups.find(({ slice }) => slice === reference)?.value;
      if (groups.length < 2 || (reference && base === undefined)) {
        return [instant, null];
      }
      const values = groups
        .filter(({ slice }) => slice !== reference)
        .map(({ value }) => value);
      return [
        instant,
        method === 'ratio' ? ratio(values, base) : difference(values, base),
      ];
    })
    .slice(-VALUES);
}

function ratio(values: number[], base: number | undefined): number {
  if (values.some(value => value < 0)) return Number.NaN;
  const whole = base ?? Math.max(...values);
  return Math.min(
    ...values.map(value => (value === whole ? 1 : value / whole)),
  );
}

function difference(values: number[], base: number | undefined): number {
  if (base === undefined) return Math.max(...values) - Math.min(...values);
  return Math.max(...values.map(value => Math.abs(value - base)));
}

function driftOver(
  asked: Case,
  drift: Anything,
  items: Measurement[],
): Reading[] {
  const { method, baseline, window, leastSampleSize } = drift;
  const before = items.filter(item => item.dataset === baseline).slice(-VALUES);
  const current = items
    .filter(item => item.dataset !== baseline)
    .slice(-VALUES);
  const size = (part: Measurement[]) =>
    method === 'psi'
      ? part.map(({ value }) => value).reduce((a, b) => a + b, 0)
      : part.length;
  return instantsOf(asked, current)
    .slice(-INSTANTS)
    .map((instant): Reading => {
      const until = current.filter(
        item => begins(asked, item.measuredAt) <= instant,
      );
      const seen =
        typeof window === 'number'
          ? until.slice(-window)
          : until.filter(
              item =>
                begins(asked, item.measuredAt) > instant - clockLength(window)!,
            );
      const isEnough = [before, seen].every(
        part => size(part) > 0 && size(part) >= (leastSampleSize ?? 0),
      );
      if (!isEnough) return [instant, null];
      return [
        instant,
        method === 'psi'
          ? stabilityIndex(before, seen)
          : distance(before, seen),
      ];
    });
}

function stabilityIndex(before: Measurement[], now: Measurement[]): number {
  const bins = [...new Set([...before, ...now].map(({ slice }) => slice))];
  const shares = (part: Measurement[]) => {
    const total = part.reduce((sum, { value }) => sum + value, 0);
    return bins.map(bin => {
      const cases = part
        .filter(({ slice }) => slice === bin)
        .reduce((sum, { value }) => sum + value, 0);
      return cases < 0 ? Number.NaN : cases / total;
    });
  };
  const [expected, actual] = [shares(before), shares(now)];
  if ([...expected, ...actual].some(Number.isNaN)) return Number.NaN;
  return bins
    .map((_, bin) => [expected[bin] || EMPTY_BIN, actual[bin] || EMPTY_BIN])
    .reduce((sum, [e, a]) => sum + (a - e) * Math.log(a / e), 0);
}

function distance(before: Measurement[], now: Measurement[]): number {
  const share = (part: Measurement[], x: number) =>
    part.filter(({ value }) => value <= x).length / part.length;
  return Math.max(
    ...[...before, ...now].map(({ value }) =>
      Math.abs(share(before, value) - share(now, value)),
    ),
  );
}
