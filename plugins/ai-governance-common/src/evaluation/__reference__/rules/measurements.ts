import { Measurement } from '../../types';
import { Anything, at, Case, listAt } from '../Case';
import { begins, lasts, timesDuration } from '../days';
import { allOf, Outcome } from '../outcome';
import { hasAged, isSame } from './evidence';

/** Rules about what was measured. */
export const measurementRules: Record<
  string,
  (asked: Case, parameters: Anything) => Outcome
> = {
  'acceptance-met'(asked) {
    const criteria = listAt(asked, 'spec.acceptance') ?? [];
    if (criteria.length === 0) return 'absent';
    return allOf(
      criteria.flatMap(criterion =>
        (criterion.slices ?? [undefined]).map((slice: string) =>
          judgeVersion(
            asked,
            criterion,
            candidatesOf(asked, criterion)?.filter(
              item => item.slice === slice,
            ),
          ),
        ),
      ),
    );
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
  { comparator, threshold }: Anything,
  { value }: Measurement,
): boolean {
  switch (comparator) {
    case 'lt':
      return value < threshold;
    case 'lte':
      return value <= threshold;
    case 'gt':
      return value > threshold;
    case 'gte':
      return value >= threshold;
    default:
      return value === threshold;
  }
}

function judgeVersion(
  asked: Case,
  criterion: Anything,
  items: Measurement[] | undefined,
): Outcome {
  if (!items) return 'unknown';
  const current = items.filter(({ version }) =>
    isSame(version, at(asked, 'spec.version')),
  );
  if (current.length === 0) return items.length > 0 ? 'expired' : 'absent';
  const newest = newestOf(asked, criterion, current);
  if (hasAged(asked, begins(asked, newest.measuredAt))) return 'expired';
  return isInside(criterion, newest) ? 'pass' : 'outside';
}

function judgeFairness(asked: Case, criterion: Anything): Outcome {
  const items = candidatesOf(asked, criterion)?.filter(
    ({ slice }) =>
      slice !== undefined &&
      (!criterion.slices || criterion.slices.includes(slice)),
  );
  if (!items) return 'unknown';
  const measured = [...new Set(items.map(({ slice }) => slice))];
  const slices: Array<string | undefined> = criterion.slices ?? measured;
  const isCurrent = ({ version }: Measurement) =>
    isSame(version, at(asked, 'spec.version'));
  const current = new Set(items.filter(isCurrent).map(({ slice }) => slice));
  const judged = criterion.slices ? slices : [...current];
  const enough = (count: number): boolean => count >= 2;
  return allOf([
    ...judged.map(slice =>
      judgeVersion(
        asked,
        criterion,
        items.filter(item => item.slice === slice),
      ),
    ),
    ...(enough(current.size)
      ? []
      : [enough(measured.length) ? ('expired' as const) : ('absent' as const)]),
  ]);
}

function judgeWatched(asked: Case, metric: Anything): Outcome {
  const length = timesDuration(metric.cadence, 2);
  if (
    metric.comparator === undefined ||
    metric.threshold === undefined ||
    !length
  ) {
    return 'absent';
  }
  const items = candidatesOf(asked, { metric: metric.metric });
  if (!items) return 'unknown';
  if (items.length === 0) return 'absent';
  const slices = [...new Set(items.map(({ slice }) => slice))];
  return allOf(
    slices.map((slice): Outcome => {
      const newest = newestOf(
        asked,
        metric,
        items.filter(item => item.slice === slice),
      );
      const end = lasts(asked, begins(asked, newest.measuredAt), length);
      if (asked.now >= end) return 'expired';
      return isInside(metric, newest) ? 'pass' : 'outside';
    }),
  );
}
