import { describeLimit } from '../../measurements/limits';
import { isBaseline } from '../../measurements/observe';
import {
  LimitedMetric,
  MetricState,
  WatchedMetric,
} from '../../measurements/types';
import { isWatchable, Watched } from '../../measurements/watchMetric';
import { formatInstant } from '../../lib/time';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, outside, pass, withFix } from '../outcome';
import { Fact, Fix } from '../types';
import { describeState } from './describeState';
import { measurementFact, metricsUnknown } from './measurements';
import { checkPeople } from './people';
import { defineRule } from './Rule';

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

function declareMetric(...kinds: string[]): () => Fix {
  return () => ({
    text: `Declare a metric of kind ${kinds.join(
      ' or ',
    )} in spec.monitoring.metrics, with comparator, threshold and cadence.`,
    path: 'spec.monitoring.metrics',
  });
}

/** The fact that a state is. JSON has no word for what is no finite number. */
function stateFact(state: MetricState): Fact {
  const { metric, value, at, since } = state;
  const { slice, samples, condition } = state;
  const text = (instant: number | undefined) =>
    Number.isFinite(instant) ? formatInstant(instant!) : null;
  return {
    path: `metric:${metric}`,
    value: {
      ...(value !== undefined && {
        value: Number.isFinite(value) ? value : String(value),
      }),
      measuredAt: text(at),
      ...(slice !== undefined && { slice }),
      ...(samples !== undefined && { samples }),
      condition,
      since: text(since),
    },
  };
}

function checkStates(
  item: LimitedMetric,
  { states, newest, staleAt }: Watched,
): Outcome {
  const until = staleAt;
  const reasonOf = (state: MetricState) => () => describeState(state, item);
  // A slice that was outside its limit does not go away by not measuring it.
  const wrong = states.flatMap(state => {
    const facts = () => [stateFact(state)];
    switch (state.condition) {
      case 'breached':
        return outside('threshold', reasonOf(state), { facts, until });
      case 'too-few-samples':
        return fail('incomplete', reasonOf(state), { facts, until });
      default:
        return [];
    }
  });
  return wrong.length > 0
    ? allOf(wrong)
    : pass(() => describePassing(states, item), {
        facts: () => states.map(stateFact),
        expiresAt: staleAt,
        validity: staleAt === undefined ? undefined : staleAt - newest!,
        until,
      });
}

/** Slices that say something, else that all are well. */
function describePassing(states: MetricState[], item: LimitedMetric): string {
  const notable = states.filter(({ condition }) => condition !== 'in-band');
  const shown = states.length === 1 ? states : notable;
  return shown.length > 0
    ? shown.map(state => describeState(state, item)).join(' ')
    : `${item.metric} is fresh and inside its limit, ${describeLimit(
        item,
      )}, for each of ${states.length} slices.`;
}

function checkWatched(ctx: EvaluationContext, item: WatchedMetric): Outcome {
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
  const measured = ctx
    .measurementsOf(metric)
    .find(measurement => !isBaseline(item, measurement));
  if (measured === undefined) {
    return fail('missing', () => `${metric} was never measured.`);
  }
  const facts = () => [measurementFact(measured)];
  const watched = ctx.watch(item);
  const { states, newest, staleAt } = watched;
  if (newest === undefined) {
    return fail('malformed', () => `${metric} has an invalid date.`, { facts });
  }
  return states[0]?.condition === 'stale'
    ? expired(
        'stale',
        () =>
          `${metric} was last measured on ${ctx.calendar.dayOf(
            newest,
          )}; it is measured every ${cadence}. It counts again when it is measured.`,
        { facts, expiresAt: staleAt },
      )
    : checkStates(item, watched);
}

/** Metrics in operation. */
export const metricsWatchedRule = defineRule<{ kinds: string[] }>({
  name: 'metrics-watched',
  description:
    'Each declared metric of these kinds was measured within twice its cadence, and no slice of it is in breach of its limit: outside for as long as it says, and not recovered; at least one is declared.',
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
