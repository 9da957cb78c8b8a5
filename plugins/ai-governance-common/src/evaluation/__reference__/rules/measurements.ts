import { Measurement } from '../../types';
import { Anything, at, Case, listAt } from '../Case';
import { begins, lasts, timesDuration } from '../days';
import { allOf, Outcome } from '../outcome';
import { hasAged, isSame } from './evidence';
import { judgeOverTime, meets } from './watched';

/** Rules about what was measured. */
export const measurementRules: Record<
  string,
  (asked: Case, parameters: Anything) => Outcome
> = {
  'acceptance-met'(asked) {
    const criteria = listAt(asked, 'spec.acceptance') ?? [];
    if (criteria.length === 0) return 'absent';
    return allOf(criteria.map(criterion => judgeCriterion(asked, criterion)));
  },

  'fairness-measured'(asked) {
    const criteria = listAt(asked, 'spec.acceptance') ?? [];
    if (!criteria.some(({ kind }) => kind === 'fairness')) return 'absent';
    return allOf(
      criteria
        .filter(({ kind }) => kind === undefined || kind === 'fairness')
        .map(criterion => judgeFairness(asked, criterion)),
    );
  },

  'metrics-watched'(asked, { kinds }) {
    const metrics = (listAt(asked, 'spec.monitoring.metrics') ?? []).filter(
      ({ kind }) => kinds.includes(kind),
    );
    if (metrics.length === 0) return 'absent';
    return allOf(metrics.map(metric => judgeWatched(asked, metric)));
  },
};

/** Measurements of a metric up to now, on the dataset that is named. */
function candidatesOf(
  asked: Case,
  { metric, dataset }: Anything,
): Measurement[] | undefined {
  if (asked.metrics.status === 'unavailable') return undefined;
  return asked.metrics.items.filter(
    item =>
      item.metric === metric &&
      (dataset === undefined || item.dataset === dataset) &&
      begins(asked, item.measuredAt) <= asked.now,
  );
}

/** The newest; of several of one instant, one that is outside its limit. */
function newestOf(
  asked: Case,
  criterion: Anything,
  items: Measurement[],
): Measurement {
  const when = (item: Measurement) => begins(asked, item.measuredAt);
  const last = Math.max(...items.map(when));
  const newest = items.filter(item => when(item) === last);
  return newest.find(item => !isInside(criterion, item)) ?? newest[0];
}

function isInside(
  { comparator, threshold, upperThreshold }: Anything,
  { value }: Measurement,
): boolean {
  return meets(comparator, value, threshold, upperThreshold);
}

/**
 * Every slice that was measured for the version is judged, by its newest measurement;
 * those that the criterion names have to be among them, and one of all of them together
 * where it names none and is not about fairness.
 */
function judgeCriterion(
  asked: Case,
  criterion: Anything,
  isFairness = criterion.kind === 'fairness',
): Outcome {
  const items = candidatesOf(asked, criterion);
  if (!items) return 'unknown';
  if (items.length === 0) return 'absent';
  const current = items.filter(({ version }) =>
    isSame(version, at(asked, 'spec.version')),
  );
  if (current.length === 0) return 'expired';
  const { slices = [] } = criterion;
  const wanted = slices.length > 0 || isFairness ? slices : [undefined];
  const measured = new Set(current.map(({ slice }) => slice));
  return allOf([
    ...[...measured].map((slice): Outcome => {
      const ofSlice = current.filter(item => item.slice === slice);
      const newest = newestOf(asked, criterion, ofSlice);
      if (hasAged(asked, begins(asked, newest.measuredAt))) return 'expired';
      return isInside(criterion, newest) ? 'pass' : 'outside';
    }),
    wanted.every((slice: string) => measured.has(slice)) ? 'pass' : 'absent',
  ]);
}

function judgeFairness(asked: Case, criterion: Anything): Outcome {
  const judged = judgeCriterion(asked, criterion, true);
  const slices = (candidatesOf(asked, criterion) ?? [])
    .filter(({ version }) => isSame(version, at(asked, 'spec.version')))
    .map(({ slice }) => slice);
  const isCompared = new Set(slices.filter(Boolean)).size >= 2;
  return judged !== 'pass' || isCompared ? judged : 'absent';
}

function judgeWatched(asked: Case, metric: Anything): Outcome {
  const length = timesDuration(metric.cadence, 2);
  if (
    metric.comparator === undefined ||
    metric.threshold === undefined ||
    (metric.comparator === 'between' && metric.upperThreshold === undefined) ||
    !length
  ) {
    return 'absent';
  }
  const items = candidatesOf(asked, { metric: metric.metric });
  if (!items) return 'unknown';
  const { baseline } = metric.drift ?? {};
  const fresh = items.filter(
    ({ dataset }) => !metric.drift || dataset !== baseline,
  );
  if (fresh.length === 0) return 'absent';
  const newest = newestOf(asked, metric, fresh);
  const end = lasts(asked, begins(asked, newest.measuredAt), length);
  return asked.now >= end ? 'expired' : judgeOverTime(asked, metric, items);
}
