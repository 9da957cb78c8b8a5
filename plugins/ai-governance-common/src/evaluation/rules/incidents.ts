import { JsonObject } from '@backstage/types';
import { isEmpty } from '../../lib/paths';
import { GovernanceRecord } from '../../records/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass } from '../outcome';
import { recordFacts } from '../recordState';
import {
  DEFAULT_REPORT_DAYS,
  mustReportIncidents,
  reportClock,
  ReportDays,
} from '../reportClock';
import { Fix } from '../types';
import { checkDue, judgeDue } from './due';
import { checkEachStanding } from './register';
import { defineRule } from './Rule';

function checkAnswer(
  ctx: EvaluationContext,
  name: string,
  { status, dueDate }: JsonObject,
): Outcome {
  return status === 'closed' || isEmpty(dueDate)
    ? pass(() => `${name} has no open due date.`)
    : checkDue(ctx, `The answer to ${name}`, String(dueDate));
}

function checkReport(
  ctx: EvaluationContext,
  name: string,
  { data, effectiveAt }: GovernanceRecord,
  reportDays: ReportDays,
): Outcome {
  const { calendar } = ctx;
  const clock = reportClock({ data, effectiveAt, reportDays, calendar });
  if (!clock || !isEmpty(data.noReportReason) || !mustReportIncidents(ctx)) {
    return pass(() => `${name} need not be reported.`);
  }
  const { aware, days, due } = clock;
  if (due === undefined) {
    return fail('malformed', () => `${name} has an invalid date (${aware}).`);
  }
  const report = `The report of ${name}`;
  if (isEmpty(data.reportedAt)) {
    return judgeDue(ctx, report, due);
  }
  const inTime = calendar.startOf(String(data.reportedAt)) < due;
  return inTime || !isEmpty(data.lateReason)
    ? pass(() => `${name} was reported.`)
    : outside(
        'overdue',
        () =>
          `${report} was due after ${days} days; it is of ${data.reportedAt}, and no lateReason is stated.`,
      );
}

function checkIncident(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  reportDays: ReportDays,
): Outcome {
  const { data, id } = record;
  const name = `incident "${isEmpty(data.title) ? id : data.title}"`;
  const found = allOf([
    checkAnswer(ctx, name, data),
    checkReport(ctx, name, record, reportDays),
  ]);
  found.facts = recordFacts(record);
  return found;
}

/** Incidents are answered in time. */
export const incidentsHandledRule = defineRule<{
  reportDays?: ReportDays;
}>({
  name: 'incidents-handled',
  description:
    'No open incident is past its due date. Each serious one of a high-risk system that the organisation provides in the EU was reported within its days, or a decision not to report says why.',
  parameters: {
    reportDays: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 1 },
      description:
        'Days from awareness to report for each severity that must be reported; 15 for serious, 10 for death and 2 for widespread by default.',
    },
  },
  compile({ reportDays = DEFAULT_REPORT_DAYS }, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx =>
      checkEachStanding(
        ctx,
        'incident',
        record => checkIncident(ctx, record, reportDays),
        fix,
      );
  },
});
