import { isEmpty } from '../../lib/paths';
import { GovernanceRecord } from '../../records/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass, unknown, withFix } from '../outcome';
import {
  decidedByAnother,
  findOddDate,
  recordFacts,
  recordsUnknown,
} from '../recordState';
import { Fix, Measurement } from '../types';
import { measurementFact, metricsUnknown } from './measurements';
import { defineRule } from './Rule';

const STATED = [
  'dataDisposal',
  'modelDisposal',
  'logRetention',
  'usersNotified',
];

/** Judges whether something still depends on a retired system. */
function checkDependents(ctx: EvaluationContext): Outcome[] {
  const dependents = (ctx.entity.relations ?? [])
    .filter(({ type }) => type === 'dependencyOf')
    .map(({ targetRef }) => targetRef);
  const live = dependents.find(
    ref => ctx.reference(ref).lifecycle === 'production',
  );
  if (live) {
    return [
      outside(
        'threshold',
        () => `${live} is in production and still depends on it.`,
        { facts: () => [{ path: 'relations', value: dependents }] },
      ),
    ];
  }
  const unread = dependents.find(
    ref => ctx.reference(ref).status === 'unavailable',
  );
  return unread === undefined
    ? []
    : [
        unknown(
          () => `The catalog could not say whether ${unread} is in production.`,
        ),
      ];
}

function measuredAfter(
  ctx: EvaluationContext,
  instant: number,
): Measurement | undefined {
  for (const metric of ctx.measuredMetrics()) {
    // Newest first: the first one tells.
    const [newest] = ctx.measurementsOf(metric);
    if (ctx.calendar.startOf(newest.measuredAt) >= instant) {
      return newest;
    }
  }
  return undefined;
}

function checkSilence(
  ctx: EvaluationContext,
  date: string,
  retiredAt: number,
): Outcome {
  if (ctx.metricsUnavailable !== undefined) {
    return metricsUnknown(ctx);
  }
  const late = measuredAfter(ctx, retiredAt);
  const { calendar } = ctx;
  const day = calendar.toDay(date);
  return late
    ? outside(
        'threshold',
        () =>
          `${late.metric} was measured on ${calendar.toDay(
            late.measuredAt,
          )}, after the retirement of ${day}.`,
        { facts: () => [measurementFact(late)] },
      )
    : pass(() => `It was retired on ${day}.`);
}

function checkRecord(
  ctx: EvaluationContext,
  record: GovernanceRecord,
): Outcome {
  const { data, effectiveAt } = record;
  const odd = findOddDate(ctx, record);
  if (odd !== undefined) {
    return fail(
      'malformed',
      () => `The retirement record has an invalid date (${odd}).`,
    );
  }
  const absent = STATED.filter(key => isEmpty(data[key]));
  if (absent.length > 0) {
    return fail(
      'incomplete',
      () => `The retirement record does not state ${absent.join(', ')}.`,
    );
  }
  const date = isEmpty(data.retiredAt) ? effectiveAt : String(data.retiredAt);
  const retiredAt = ctx.calendar.endOf(date);
  return Number.isNaN(retiredAt)
    ? fail(
        'malformed',
        () => `The retirement record has an invalid date (${date}).`,
      )
    : allOf([...checkDependents(ctx), checkSilence(ctx, date, retiredAt)]);
}

/** Retirement was carried out. */
export const retiredRule = defineRule<Record<string, never>>({
  name: 'retired',
  description:
    'An approved retirement record says what became of data, model, logs and users; nothing in production depends on the system; no measurement is later than its last day.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return recordsUnknown(ctx);
      }
      const record = ctx.recordsOf('retirement').find(decidedByAnother);
      if (!record) {
        return fail('missing', () => 'No approved retirement record exists.', {
          fix,
        });
      }
      const found = withFix(checkRecord(ctx, record), fix);
      found.facts ??= recordFacts(record);
      return found;
    };
  },
});
