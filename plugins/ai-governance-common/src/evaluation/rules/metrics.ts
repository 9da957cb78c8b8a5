import { Comparator } from '../../entity/vocabulary';
import { EvaluationContext } from '../context';
import { allOf, fail, Outcome, pass, unknown } from '../outcome';
import { DAY, formatDay, parseDuration, parseInstant } from '../time';
import { Fact, Fix, Measurement } from '../types';
import { checkPeople } from './references';
import { defineRule } from './Rule';

const COMPARE: Record<Comparator, (value: number, limit: number) => boolean> = {
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
  eq: (value, limit) => value === limit,
};

const WORDS: Record<Comparator, string> = {
  lt: 'below',
  lte: 'at most',
  gt: 'above',
  gte: 'at least',
  eq: 'exactly',
};

interface Limit {
  metric: string;
  comparator?: Comparator;
  threshold?: number;
  cadence?: string;
}

function unavailable(ctx: EvaluationContext): Outcome {
  return unknown(
    () => `Measurements could not be read: ${ctx.metricsUnavailable}.`,
  );
}

function measurementFact(item: Measurement): Fact {
  return {
    path: `metric:${item.metric}`,
    value: {
      value: item.value,
      measuredAt: item.measuredAt,
      ...(item.version && { version: item.version }),
      ...(item.slice && { slice: item.slice }),
    },
  };
}

/** Newest measurement of each slice. */
function latestPerSlice(items: readonly Measurement[]): Measurement[] {
  const latest = new Map<string, Measurement>();
  for (const item of items) {
    const slice = item.slice ?? '';
    if (!latest.has(slice)) {
      latest.set(slice, item);
    }
  }
  return [...latest.values()];
}

function checkLimit(limit: Limit, items: Measurement[]): Outcome | undefined {
  const { metric, comparator, threshold } = limit;
  if (comparator === undefined || threshold === undefined) {
    return fail(
      'incomplete',
      () => `${metric} has no comparator or no threshold.`,
    );
  }
  const outside = items.find(
    item => !COMPARE[comparator](item.value, threshold),
  );
  return outside
    ? fail(
        'threshold',
        () =>
          `${metric} is ${outside.value}${
            outside.slice ? ` for ${outside.slice}` : ''
          }; the limit is ${WORDS[comparator]} ${threshold}.`,
        { facts: () => [measurementFact(outside)] },
      )
    : undefined;
}

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
  compile({ kinds = [], fairnessWhenPersons }, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
      snippet:
        'acceptance:\n  - { metric: <name>, kind: performance, comparator: gte, threshold: 0.8 }',
    });
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
      const wanted =
        ctx.requirementClass === 'high'
          ? [
              ...kinds,
              ...(fairnessWhenPersons &&
              ctx.spec.traits?.affectsPersons !== false
                ? ['fairness']
                : []),
            ]
          : [];
      const absent = wanted.filter(
        kind => !criteria.some(item => item.kind === kind),
      );
      return absent.length > 0
        ? fail(
            'incomplete',
            () =>
              `spec.acceptance has no criterion of kind ${absent.join(', ')}.`,
            { facts, fix },
          )
        : pass(() => `${criteria.length} acceptance criteria are declared.`, {
            facts,
          });
    };
  },
});

function checkCriterion(
  ctx: EvaluationContext,
  criterion: Limit,
  days: number | undefined,
): Outcome {
  const { version } = ctx.spec;
  const all = ctx.measurementsOf(criterion.metric);
  if (all.length === 0) {
    return fail('missing', () => `${criterion.metric} was never measured.`);
  }
  const mine = all.filter(
    item => version !== undefined && item.version === version,
  );
  if (mine.length === 0) {
    return {
      verdict: 'expired',
      code: 'superseded',
      reason: () =>
        version === undefined
          ? `spec.version is not declared, so measurements of ${criterion.metric} cannot be matched to it.`
          : `${criterion.metric} was measured for version ${
              all[0].version ?? 'unknown'
            }, and ${version} is declared.`,
      facts: () => [measurementFact(all[0])],
    };
  }
  const latest = latestPerSlice(mine);
  const oldest = Math.min(...latest.map(item => parseInstant(item.measuredAt)));
  const validity = days === undefined ? undefined : days * DAY;
  const expiresAt = validity === undefined ? undefined : oldest + validity;
  const facts = () => latest.map(measurementFact);
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return {
      verdict: 'expired',
      code: 'aged',
      reason: () =>
        `${criterion.metric} was measured on ${formatDay(
          oldest,
        )} and was good until ${formatDay(expiresAt)}.`,
      facts,
      expiresAt,
    };
  }
  return (
    checkLimit(criterion, latest) ??
    pass(() => `${criterion.metric} meets its criterion.`, {
      facts,
      expiresAt,
      validity,
      until: expiresAt,
    })
  );
}

/** The running version meets its acceptance criteria. */
export const acceptanceMetRule = defineRule<Record<string, never>>({
  name: 'acceptance-met',
  description:
    'Each acceptance criterion has a measurement for spec.version, young enough, that meets it.',
  parameters: {},
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
          () => 'There are no acceptance criteria to validate against.',
          { fix },
        );
      }
      if (ctx.metricsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const outcome = allOf(
        criteria.map(criterion => checkCriterion(ctx, criterion, days)),
      );
      return { ...outcome, fix };
    };
  },
});

/** Fairness across groups. */
export const fairnessMeasuredRule = defineRule<Record<string, never>>({
  name: 'fairness-measured',
  description:
    'A fairness metric of spec.acceptance was measured for spec.version across at least two slices, young enough and inside its limit.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.acceptance',
    });
    return ctx => {
      if (ctx.metricsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const criteria = (ctx.spec.acceptance ?? []).filter(
        item => item.kind === 'fairness',
      );
      if (criteria.length === 0) {
        return fail(
          'missing',
          () => 'spec.acceptance has no criterion of kind fairness.',
          { fix },
        );
      }
      const days = control.validityDays?.[ctx.requirementClass];
      const parts = criteria.map((criterion): Outcome => {
        const found = checkCriterion(ctx, criterion, days);
        const slices = new Set(
          ctx
            .measurementsOf(criterion.metric)
            .filter(item => item.version === ctx.spec.version && item.slice)
            .map(item => item.slice),
        );
        return found.verdict === 'pass' && slices.size < 2
          ? fail(
              'incomplete',
              () =>
                `${criterion.metric} was measured for ${slices.size} groups; at least 2 are asked for.`,
              { facts: found.facts },
            )
          : found;
      });
      return { ...allOf(parts), fix };
    };
  },
});

/** A metric with everything that watching it needs. */
function isWatchable(item: Limit): boolean {
  return (
    item.threshold !== undefined &&
    item.comparator !== undefined &&
    parseDuration(item.cadence ?? '') > 0
  );
}

/** A plan for monitoring. */
export const monitoringPlanRule = defineRule<Record<string, never>>({
  name: 'monitoring-plan',
  description:
    'spec.monitoring names a metric with limit and cadence, a dashboard, and an owner for alerts that resolves.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.monitoring',
      snippet:
        'monitoring:\n  owner: group:default/<team>\n  dashboard: https://<address>\n  metrics:\n    - { metric: <name>, kind: performance, comparator: gte, threshold: 0.8, cadence: P1D }',
    });
    return ctx => {
      const plan = ctx.spec.monitoring;
      const facts = (): Fact[] => [
        {
          path: 'spec.monitoring.metrics',
          value: (plan?.metrics ?? []).map(item => item.metric),
        },
      ];
      const absent = [
        !plan?.metrics?.some(isWatchable) &&
          'a metric with comparator, threshold and cadence',
        !plan?.dashboard && 'a dashboard',
      ].filter(Boolean);
      if (absent.length > 0) {
        return fail(
          plan ? 'incomplete' : 'missing',
          () => `spec.monitoring does not declare ${absent.join(' and ')}.`,
          { facts, fix },
        );
      }
      const people = checkPeople(
        ctx,
        'spec.monitoring.owner',
        plan!.owner,
        'Group',
      );
      return people.verdict === 'pass'
        ? pass(
            () =>
              'A monitoring plan with limits, cadence and owner is declared.',
            {
              facts,
            },
          )
        : people;
    };
  },
});

function checkWatched(ctx: EvaluationContext, item: Limit): Outcome {
  if (!isWatchable(item)) {
    // Nobody can tell fresh from stale, so this must not read better than stale.
    return {
      verdict: 'expired',
      code: 'stale',
      reason: () =>
        `${item.metric} has no comparator, threshold or cadence to be watched by.`,
    };
  }
  const measured = ctx.measurementsOf(item.metric);
  if (measured.length === 0) {
    return fail('missing', () => `${item.metric} was never measured.`);
  }
  const latest = latestPerSlice(measured);
  const newest = parseInstant(measured[0].measuredAt);
  const validity = 2 * parseDuration(item.cadence!);
  const expiresAt = newest + validity;
  const facts = () => [measurementFact(measured[0])];
  if (ctx.now >= expiresAt) {
    return {
      verdict: 'expired',
      code: 'stale',
      reason: () =>
        `${item.metric} was last measured on ${formatDay(
          newest,
        )}; it is measured every ${item.cadence}.`,
      facts,
      expiresAt,
    };
  }
  return (
    checkLimit(item, latest) ??
    pass(() => `${item.metric} is fresh and inside its limit.`, {
      facts,
      expiresAt,
      validity,
      until: expiresAt,
    })
  );
}

/** Metrics in operation. */
export const metricsWatchedRule = defineRule<{ kinds: string[] }>({
  name: 'metrics-watched',
  description:
    'Each declared metric of these kinds was measured within twice its cadence and is inside its limit; at least one is declared.',
  parameters: {
    kinds: {
      type: 'array',
      items: { type: 'string' },
      description: 'Kinds of metric.',
    },
  },
  required: ['kinds'],
  compile({ kinds }, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.monitoring.metrics',
    });
    return ctx => {
      const watched = (ctx.spec.monitoring?.metrics ?? []).filter(item =>
        kinds.includes(item.kind),
      );
      if (watched.length === 0) {
        return fail(
          'missing',
          () =>
            `spec.monitoring.metrics has no metric of kind ${kinds.join(
              ' or ',
            )}.`,
          { fix },
        );
      }
      if (ctx.metricsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      return { ...allOf(watched.map(item => checkWatched(ctx, item))), fix };
    };
  },
});
