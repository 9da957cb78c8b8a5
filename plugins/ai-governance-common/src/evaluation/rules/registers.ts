import { JsonObject } from '@backstage/types';
import { GovernanceRecord } from '../../records/types';
import { EvaluationContext } from '../context';
import { allOf, earliest, fail, Outcome, pass, unknown } from '../outcome';
import { isEmpty } from '../paths';
import {
  checkCurrentRecord,
  decidedByAnother,
  recordFacts,
} from '../recordState';
import { DAY, endOfDueDate, formatDay, parseInstant } from '../time';
import { Fact, Fix } from '../types';
import { defineRule } from './Rule';

function unavailable(ctx: EvaluationContext): Outcome {
  return unknown(() => `Records could not be read: ${ctx.recordsUnavailable}.`);
}

/** Records of a register that still stand. */
function standing(ctx: EvaluationContext, type: 'incident' | 'nonconformity') {
  return ctx
    .recordsOf(type)
    .filter(
      record =>
        record.state !== 'withdrawn' &&
        record.state !== 'superseded' &&
        record.state !== 'rejected',
    );
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Days from awareness to report, Regulation (EU) 2024/1689 Art. 73(2) to (4).
 */
export const INCIDENT_RESPONSE_DAYS: Record<string, number> = {
  serious: 15,
  death: 10,
  widespread: 2,
};

/** When an incident must be answered; undefined when it no longer must. */
function incidentDue(record: GovernanceRecord): number | undefined {
  const { data } = record;
  const dues: number[] = [];
  if (data.status !== 'closed' && !isEmpty(data.dueDate)) {
    dues.push(endOfDueDate(text(data.dueDate)));
  }
  const days = INCIDENT_RESPONSE_DAYS[text(data.severity)];
  if (
    days !== undefined &&
    isEmpty(data.reportedAt) &&
    isEmpty(data.noReportReason)
  ) {
    dues.push(
      parseInstant(text(data.awareAt) || record.effectiveAt) + days * DAY,
    );
  }
  return dues.length > 0 ? Math.min(...dues) : undefined;
}

function reportedLate(record: GovernanceRecord): boolean {
  const { data } = record;
  const days = INCIDENT_RESPONSE_DAYS[text(data.severity)];
  if (days === undefined || isEmpty(data.reportedAt)) {
    return false;
  }
  const aware = parseInstant(text(data.awareAt) || record.effectiveAt);
  return (
    isEmpty(data.lateReason) &&
    parseInstant(text(data.reportedAt)) > aware + days * DAY
  );
}

/** Incidents are answered in time. */
export const incidentsHandledRule = defineRule<Record<string, never>>({
  name: 'incidents-handled',
  description:
    'No open incident is past its due date; each serious one was reported within its days, or a decision not to report says why.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const incidents = standing(ctx, 'incident');
      const late = incidents.filter(record => {
        const due = incidentDue(record);
        return (due !== undefined && !(due > ctx.now)) || reportedLate(record);
      });
      if (late.length > 0) {
        return fail(
          'overdue',
          () =>
            `${late.length} of ${incidents.length} incidents were not answered in time.`,
          { fix, facts: () => late.flatMap(record => recordFacts(record)()) },
        );
      }
      const until = incidents
        .map(incidentDue)
        .reduce((least, due) => earliest(least, due), undefined);
      return pass(
        () =>
          incidents.length === 0
            ? 'No incident is recorded.'
            : `All ${incidents.length} incidents were answered in time.`,
        { until },
      );
    };
  },
});

function nonconformityFault(
  ctx: EvaluationContext,
  record: GovernanceRecord,
): string | undefined {
  const { data } = record;
  const name = text(data.title) || record.id;
  if (data.status === 'closed') {
    const check = (data.effectivenessCheck ?? {}) as JsonObject;
    if (!isEmpty(check.checkedAt)) {
      return check.checkedBy && check.checkedBy !== data.owner
        ? undefined
        : `the effectiveness of "${name}" was not checked by a second person`;
    }
    return isEmpty(check.dueDate) ||
      endOfDueDate(text(check.dueDate)) <= ctx.now
      ? `the effectiveness check of "${name}" is missing or overdue`
      : undefined;
  }
  const absent = ['cause', 'owner', 'dueDate'].filter(key =>
    isEmpty(data[key]),
  );
  if (absent.length > 0) {
    return `"${name}" has no ${absent.join(', ')}`;
  }
  return endOfDueDate(text(data.dueDate)) <= ctx.now
    ? `the corrective action for "${name}" was due on ${data.dueDate}`
    : undefined;
}

function nonconformityDue(record: GovernanceRecord): number | undefined {
  const { data } = record;
  const check = (data.effectivenessCheck ?? {}) as JsonObject;
  if (data.status !== 'closed') {
    return endOfDueDate(text(data.dueDate));
  }
  return isEmpty(check.checkedAt)
    ? endOfDueDate(text(check.dueDate))
    : undefined;
}

/** Corrective actions are in time. */
export const nonconformitiesHandledRule = defineRule<Record<string, never>>({
  name: 'nonconformities-handled',
  description:
    'Every open nonconformity has cause, owner and a due date ahead; every closed one an effectiveness check by a second person within its window.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const items = standing(ctx, 'nonconformity');
      const faults = items
        .map(record => nonconformityFault(ctx, record))
        .filter(fault => fault !== undefined);
      if (faults.length > 0) {
        return fail(
          'overdue',
          () => `Corrective action: ${faults.join('; ')}.`,
          { fix, facts: () => items.flatMap(record => recordFacts(record)()) },
        );
      }
      const until = items
        .map(nonconformityDue)
        .reduce((least, due) => earliest(least, due), undefined);
      return pass(() => 'No corrective action is overdue.', { until });
    };
  },
});

/** Suppliers are known and assessed. */
export const suppliersAssessedRule = defineRule<Record<string, never>>({
  name: 'suppliers-assessed',
  description:
    'spec.suppliers names each supplier with role and terms, and each has an approved supplier-assessment, young enough, that is acceptable or conditional with actions.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({
      text: control.remediation,
      path: 'spec.suppliers',
      snippet:
        'suppliers:\n  - name: <supplier>\n    role: model-provider\n    contractUrl: https://<terms>',
    });
    return ctx => {
      const suppliers = ctx.spec.suppliers ?? [];
      const facts = (): Fact[] => [
        { path: 'spec.suppliers', value: suppliers.map(item => item.name) },
      ];
      if (suppliers.length === 0) {
        return fail('missing', () => 'spec.suppliers names no supplier.', {
          facts,
          fix,
        });
      }
      const open = suppliers.find(item => !item.role || !item.contractUrl);
      if (open) {
        return fail(
          'incomplete',
          () => `Supplier ${open.name} has no role or no contractUrl.`,
          { facts, fix },
        );
      }
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const parts = suppliers.map(item => assess(ctx, control, item.name));
      return { ...allOf(parts), fix };
    };
  },
});

function assess(
  ctx: EvaluationContext,
  control: Parameters<typeof checkCurrentRecord>[1],
  supplier: string,
): Outcome {
  const record = ctx
    .recordsOf('supplier-assessment')
    .find(item => item.subject === supplier && decidedByAnother(item));
  if (!record) {
    return fail('missing', () => `Supplier ${supplier} was not assessed.`);
  }
  return checkCurrentRecord(ctx, control, record, () => {
    const verdict = text(record.data.verdict);
    if (verdict === 'acceptable') {
      return undefined;
    }
    return verdict === 'conditional' && !isEmpty(record.data.actions)
      ? undefined
      : fail(
          'threshold',
          () =>
            `The assessment of ${supplier} says ${
              verdict || 'nothing'
            }; acceptable, or conditional with actions, is asked for.`,
        );
  });
}

/** Retirement was carried out. */
export const retiredRule = defineRule<Record<string, never>>({
  name: 'retired',
  description:
    'An approved retirement record says what became of data, model, logs and users; nothing in production depends on the system; no measurement is later.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unavailable(ctx);
      }
      const record = ctx.recordsOf('retirement').find(decidedByAnother);
      if (!record) {
        return fail('missing', () => 'No approved retirement record exists.', {
          fix,
        });
      }
      const facts = recordFacts(record);
      const absent = [
        'dataDisposal',
        'modelDisposal',
        'logRetention',
        'usersNotified',
      ].filter(key => isEmpty(record.data[key]));
      if (absent.length > 0) {
        return fail(
          'incomplete',
          () => `The retirement record does not state ${absent.join(', ')}.`,
          { facts, fix },
        );
      }
      return checkNothingRuns(ctx, record, fix);
    };
  },
});

function checkNothingRuns(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  fix: () => Fix,
): Outcome {
  const facts = recordFacts(record);
  const dependents = (ctx.entity.relations ?? [])
    .filter(relation => relation.type === 'dependencyOf')
    .map(relation => relation.targetRef);
  const asked = dependents.map(ref => ({ ref, target: ctx.reference(ref) }));
  const live = asked.find(({ target }) => target.lifecycle === 'production');
  if (live) {
    return fail(
      'unresolved',
      () => `${live.ref} is in production and still depends on it.`,
      { facts, fix },
    );
  }
  if (asked.some(({ target }) => target.status === 'unavailable')) {
    return unknown(() => 'The catalog could not say what depends on it.', {
      facts,
    });
  }
  if (ctx.metricsUnavailable !== undefined) {
    return unknown(
      () => `Measurements could not be read: ${ctx.metricsUnavailable}.`,
      { facts },
    );
  }
  const retiredAt = parseInstant(
    text(record.data.retiredAt) || record.effectiveAt,
  );
  const late = ctx
    .measuredMetrics()
    .flatMap(metric => ctx.measurementsOf(metric))
    .find(item => parseInstant(item.measuredAt) > retiredAt);
  return late
    ? fail(
        'threshold',
        () =>
          `${late.metric} was measured on ${late.measuredAt.slice(
            0,
            10,
          )}, after the retirement of ${formatDay(retiredAt)}.`,
        { facts, fix },
      )
    : pass(() => `It was retired on ${formatDay(retiredAt)}.`, { facts });
}
