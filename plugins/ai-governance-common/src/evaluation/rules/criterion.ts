import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { isLimit } from '../../measurements/limits';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, pass } from '../outcome';
import { fixUndeclared } from '../recordState';
import { Measurement } from '../types';
import { findOutside, latestPerSlice, measurementFact } from './measurements';

/** A criterion that a version must meet. */
export type Criterion = NonNullable<AISystemSpec['acceptance']>[number];

/** Measurements of the metric, on the dataset that the criterion names if it does. */
function measurementsFor(
  ctx: EvaluationContext,
  { metric, dataset }: Criterion,
): readonly Measurement[] {
  const all = ctx.measurementsOf(metric);
  return dataset === undefined
    ? all
    : all.filter(item => item.dataset === dataset);
}

/** Newest measurements of each slice for the declared version. */
export function latestFor(
  ctx: EvaluationContext,
  criterion: Criterion,
): Measurement[] {
  const { version } = ctx.spec;
  return version === undefined
    ? []
    : latestPerSlice(
        measurementsFor(ctx, criterion).filter(
          item => item.version === version,
        ),
      );
}

function superseded(
  ctx: EvaluationContext,
  metric: string,
  newest: Measurement,
): Outcome {
  const { version } = ctx.spec;
  return expired(
    'superseded',
    () =>
      version === undefined
        ? `spec.version is not declared, so measurements of ${metric} cannot be matched to it.`
        : `${metric} was measured for version ${
            newest.version ?? 'unknown'
          }, and ${version} is declared.`,
    {
      facts: () => [measurementFact(newest)],
      fix: version === undefined ? fixUndeclared('spec.version') : undefined,
    },
  );
}

function checkMeasurement(
  ctx: EvaluationContext,
  criterion: Criterion,
  item: Measurement,
  validityDays: number | undefined,
): Outcome {
  const { metric } = criterion;
  const { calendar } = ctx;
  const at = calendar.startOf(item.measuredAt);
  const facts = () => [measurementFact(item)];
  if (Number.isNaN(at)) {
    return fail('malformed', () => `${metric} has an invalid date.`, { facts });
  }
  const expiresAt = calendar.afterDays(at, validityDays);
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return expired(
      'aged',
      () =>
        `${metric} was measured on ${calendar.dayOf(
          at,
        )} and was good until ${calendar.lastDayBefore(expiresAt)}.`,
      { facts, expiresAt },
    );
  }
  return (
    findOutside(criterion, [item], expiresAt) ??
    pass(() => `${metric} meets its criterion.`, {
      facts,
      expiresAt,
      validity: expiresAt === undefined ? undefined : expiresAt - at,
      until: expiresAt,
    })
  );
}

/** A fail where what the criterion speaks of was not measured. */
function findUnmeasured(
  { metric, kind, slices = [] }: Criterion,
  latest: readonly Measurement[],
  isFairness: boolean,
): Outcome | undefined {
  const absent = slices.filter(
    name => !latest.some(({ slice }) => slice === name),
  );
  if (absent.length > 0) {
    return fail(
      'incomplete',
      () => `${metric} was not measured for ${absent.join(', ')}.`,
    );
  }
  // Fairness is measured group by group; anything else of all of them together.
  const isOverall = slices.length === 0 && !isFairness && kind !== 'fairness';
  return isOverall && latest.every(({ slice }) => slice)
    ? fail(
        'incomplete',
        () => `${metric} was measured for single groups, and not overall.`,
      )
    : undefined;
}

/**
 * Whether the running version meets a criterion: on the dataset and for the slices
 * that it names. Each slice counts, and a slice outside the limit is not hidden by
 * one that is too old.
 *
 * @param isFairness - the criterion is asked as one of fairness, whatever its kind
 */
export function checkCriterion(
  ctx: EvaluationContext,
  criterion: Criterion,
  validityDays: number | undefined,
  isFairness = false,
): Outcome {
  const { metric, dataset } = criterion;
  if (!isLimit(criterion)) {
    return fail(
      'incomplete',
      () => `${metric} is to be between two thresholds, and has no upper one.`,
    );
  }
  const all = measurementsFor(ctx, criterion);
  if (all.length === 0) {
    return fail(
      'missing',
      () =>
        `${metric} was never measured${
          dataset === undefined ? '' : ` on ${dataset}`
        }.`,
    );
  }
  const latest = latestFor(ctx, criterion);
  if (latest.length === 0) {
    return superseded(ctx, metric, all[0]);
  }
  const parts = latest.map(item =>
    checkMeasurement(ctx, criterion, item, validityDays),
  );
  const unmeasured = findUnmeasured(criterion, latest, isFairness);
  return allOf(unmeasured ? [...parts, unmeasured] : parts);
}
