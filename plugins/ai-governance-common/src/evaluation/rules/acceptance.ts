import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, pass, withFix } from '../outcome';
import { fixUndeclared } from '../recordState';
import { Fact, Fix, Measurement } from '../types';
import {
  findOutside,
  latestPerSlice,
  Limit,
  measurementFact,
  metricsUnknown,
} from './measurements';
import { defineRule } from './Rule';

/** Acceptance criteria are declared. */
export const acceptanceCriteriaRule = defineRule<{
  kinds?: string[];
  fairnessWhenPersons?: boolean;
}>({
  name: 'acceptance-criteria',
  description:
    'spec.acceptance has a criterion; for class high one of each kind named.',
  parameters: {
    kinds: {
      type: 'array',
      items: { type: 'string' },
      description: 'Kinds that class high must have.',
    },
    fairnessWhenPersons: {
      type: 'boolean',
      description: 'Class high needs fairness too where persons are affected.',
    },
  },
  compile({ kinds = [], fairnessWhenPersons = false }, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
      snippet:
        'acceptance:\n  - { metric: <name>, kind: performance, comparator: gte, threshold: 0.8 }',
    });
    const withFairness = [...kinds, 'fairness'];
    const wantedBy = ({ requirementClass, spec }: EvaluationContext) => {
      if (requirementClass !== 'high') return [];
      return fairnessWhenPersons && spec.traits?.affectsPersons !== false
        ? withFairness
        : kinds;
    };
    return ctx => {
      const criteria = ctx.spec.acceptance ?? [];
      const facts = (): Fact[] => [
        { path: 'spec.acceptance', value: criteria.map(item => item.metric) },
      ];
      if (criteria.length === 0) {
        return fail('missing', () => 'spec.acceptance has no criterion.', {
          facts,
          fix,
        });
      }
      const absent = wantedBy(ctx).filter(
        kind => !criteria.some(item => item.kind === kind),
      );
      return absent.length > 0
        ? fail(
            'incomplete',
            () =>
              `spec.acceptance has no criterion of kind ${absent.join(', ')}.`,
            { facts, fix },
          )
        : pass(() => `spec.acceptance has ${criteria.length} criteria.`, {
            facts,
          });
    };
  },
});

function supersededMeasurement(
  ctx: EvaluationContext,
  { metric }: Limit,
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

/** Measurements of a metric for the declared version. */
function ofThisVersion(
  ctx: EvaluationContext,
  metric: string,
): readonly Measurement[] {
  const { version } = ctx.spec;
  const all = ctx.measurementsOf(metric);
  return version === undefined
    ? []
    : all.filter(item => item.version === version);
}

function checkCriterion(
  ctx: EvaluationContext,
  criterion: Limit,
  validityDays: number | undefined,
): Outcome {
  const { metric } = criterion;
  const all = ctx.measurementsOf(metric);
  if (all.length === 0) {
    return fail('missing', () => `${metric} was never measured.`);
  }
  const latest = latestPerSlice(ofThisVersion(ctx, metric));
  if (latest.length === 0) {
    return supersededMeasurement(ctx, criterion, all[0]);
  }
  // The slices are one evaluation, as old as its oldest part.
  const { calendar } = ctx;
  const oldest = calendar.startOf(latest[latest.length - 1].measuredAt);
  const facts = () => latest.map(measurementFact);
  if (Number.isNaN(oldest)) {
    return fail('malformed', () => `${metric} has an invalid date.`, { facts });
  }
  const expiresAt = calendar.afterDays(oldest, validityDays);
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return expired(
      'aged',
      () =>
        `${metric} was measured on ${calendar.dayOf(
          oldest,
        )} and was good until ${calendar.lastDayBefore(expiresAt)}.`,
      { facts, expiresAt },
    );
  }
  return (
    findOutside(criterion, latest, expiresAt) ??
    pass(() => `${metric} meets its criterion.`, {
      facts,
      expiresAt,
      validity: expiresAt === undefined ? undefined : expiresAt - oldest,
      until: expiresAt,
    })
  );
}

const NO_PARAMETERS = {};

/** The running version meets its acceptance criteria. */
export const acceptanceMetRule = defineRule<typeof NO_PARAMETERS>({
  name: 'acceptance-met',
  description:
    'Each acceptance criterion has a measurement for spec.version, young enough, that meets it.',
  parameters: NO_PARAMETERS,
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
    });
    return ctx => {
      const criteria = ctx.spec.acceptance ?? [];
      if (criteria.length === 0) {
        return fail(
          'missing',
          () => 'spec.acceptance has no criterion to validate against.',
          { fix },
        );
      }
      if (ctx.metricsUnavailable !== undefined) {
        return metricsUnknown(ctx);
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const parts = criteria.map(item => checkCriterion(ctx, item, days));
      return withFix(allOf(parts), fix);
    };
  },
});

function checkSlices(
  ctx: EvaluationContext,
  criterion: Limit,
  validityDays: number | undefined,
): Outcome {
  const found = checkCriterion(ctx, criterion, validityDays);
  if (found.verdict !== 'pass') {
    return found;
  }
  const slices = latestPerSlice(ofThisVersion(ctx, criterion.metric)).filter(
    item => item.slice,
  ).length;
  return slices < 2
    ? fail(
        'incomplete',
        () =>
          `${criterion.metric} was measured for ${slices} groups; at least 2 are required.`,
        { facts: found.facts, until: found.until },
      )
    : found;
}

/** Fairness across groups. */
export const fairnessMeasuredRule = defineRule<typeof NO_PARAMETERS>({
  name: 'fairness-measured',
  description:
    'Each fairness criterion of spec.acceptance was measured for spec.version across at least two slices, young enough and inside its limit. A criterion that names no kind is held to be one.',
  parameters: NO_PARAMETERS,
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
    });
    return ctx => {
      if (ctx.metricsUnavailable !== undefined) {
        return metricsUnknown(ctx);
      }
      const criteria = ctx.spec.acceptance ?? [];
      if (!criteria.some(item => item.kind === 'fairness')) {
        return fail(
          'missing',
          () => 'spec.acceptance has no criterion of kind fairness.',
          { fix },
        );
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const parts = criteria
        .filter(({ kind }) => kind === 'fairness' || kind === undefined)
        .map(item => checkSlices(ctx, item, days));
      return withFix(allOf(parts), fix);
    };
  },
});
