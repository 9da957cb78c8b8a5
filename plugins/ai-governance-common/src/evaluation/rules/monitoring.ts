import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { Duration, parseDuration } from '../../lib/time';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, pass, withFix } from '../outcome';
import { Fact, Fix } from '../types';
import {
  findOutside,
  latestPerSlice,
  Limit,
  measurementFact,
  metricsUnknown,
} from './measurements';
import { checkPeople } from './people';
import { defineRule } from './Rule';

type Watched = NonNullable<
  NonNullable<AISystemSpec['monitoring']>['metrics']
>[number];

/** Whether a metric has everything that watching it needs. */
function isWatchable(item: Watched): item is Watched & Limit {
  return (
    item.threshold !== undefined &&
    item.comparator !== undefined &&
    parseDuration(item.cadence ?? '') !== undefined
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
      const people = checkPeople(ctx, {
        field: 'spec.monitoring.owner',
        value: plan!.owner,
        defaultKind: 'Group',
      });
      return people.verdict === 'pass'
        ? pass(() => 'spec.monitoring has limits, cadence and owner.', {
            facts,
          })
        : people;
    };
  },
});

const twice = ({ months, days, milliseconds }: Duration): Duration => ({
  months: 2 * months,
  days: 2 * days,
  milliseconds: 2 * milliseconds,
});

function declareMetric(...kinds: string[]): () => Fix {
  return () => ({
    text: `Declare a metric of kind ${kinds.join(
      ' or ',
    )} in spec.monitoring.metrics, with comparator, threshold and cadence.`,
    path: 'spec.monitoring.metrics',
  });
}

function checkWatched(ctx: EvaluationContext, item: Watched): Outcome {
  const { metric, cadence } = item;
  if (!isWatchable(item)) {
    return fail(
      'incomplete',
      () =>
        `${metric} has no comparator, threshold or cadence to be watched by.`,
      { fix: declareMetric(item.kind) },
    );
  }
  if (ctx.metricsUnavailable !== undefined) {
    return metricsUnknown(ctx);
  }
  const measured = ctx.measurementsOf(metric);
  if (measured.length === 0) {
    return fail('missing', () => `${metric} was never measured.`);
  }
  const { calendar } = ctx;
  const newest = calendar.startOf(measured[0].measuredAt);
  const facts = () => [measurementFact(measured[0])];
  if (Number.isNaN(newest)) {
    return fail('malformed', () => `${metric} has an invalid date.`, { facts });
  }
  const expiresAt = calendar.after(newest, twice(parseDuration(cadence!)!));
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return expired(
      'stale',
      () =>
        `${metric} was last measured on ${calendar.dayOf(
          newest,
        )}; it is measured every ${cadence}.`,
      { facts, expiresAt },
    );
  }
  return (
    // A slice that was outside its limit does not go away by not measuring it.
    findOutside(item, latestPerSlice(measured), expiresAt) ??
    pass(() => `${metric} is fresh and inside its limit.`, {
      facts,
      expiresAt,
      validity: expiresAt === undefined ? undefined : expiresAt - newest,
      until: expiresAt,
    })
  );
}

/** Metrics in operation. */
export const metricsWatchedRule = defineRule<{ kinds: string[] }>({
  name: 'metrics-watched',
  description:
    'Each declared metric of these kinds was measured within twice its cadence, and each slice of it was last inside the limit; at least one is declared.',
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
          { fix: declareMetric(...kinds) },
        );
      }
      const parts = watched.map(item => checkWatched(ctx, item));
      return withFix(allOf(parts), fix);
    };
  },
});
