import { JsonObject } from '@backstage/types';
import { GovernanceRecord } from '../../records/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass, withFix } from '../outcome';
import { isEmpty } from '../paths';
import { recordFacts, recordsUnknown } from '../recordState';
import { DAY, endOf, formatInstant, parseInstant } from '../time';
import { Fact, Fix } from '../types';
import { checkDue } from './due';
import { defineRule } from './Rule';

/** Days from awareness to report, Regulation (EU) 2024/1689 Art. 73(2) to (4). */
const REPORT_DAYS = new Map([
  ['serious', 15],
  ['death', 10],
  ['widespread', 2],
]);

/**
 * Whether serious incidents must be reported: by the provider of a high-risk
 * system in the EU, and by whoever does not declare that it is none.
 */
function mustReport({ requirementClass, spec }: EvaluationContext): boolean {
  const { jurisdictions, roles } = spec;
  return (
    requirementClass === 'high' &&
    (!jurisdictions || jurisdictions.includes('EU')) &&
    (!roles || roles.includes('provider'))
  );
}

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
): Outcome {
  const days = REPORT_DAYS.get(String(data.severity));
  if (days === undefined || !isEmpty(data.noReportReason) || !mustReport(ctx)) {
    return pass(() => `${name} need not be reported.`);
  }
  const aware = isEmpty(data.awareAt) ? effectiveAt : String(data.awareAt);
  const due = endOf(parseInstant(aware), days * DAY);
  if (due === undefined) {
    return fail('malformed', () => `${name} has an odd date (${aware}).`);
  }
  const report = `The report of ${name}`;
  if (isEmpty(data.reportedAt)) {
    return checkDue(ctx, report, formatInstant(due));
  }
  const inTime = parseInstant(String(data.reportedAt)) <= due;
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
): Outcome {
  const { data, id } = record;
  const name = `incident "${isEmpty(data.title) ? id : data.title}"`;
  const found = allOf([
    checkAnswer(ctx, name, data),
    checkReport(ctx, name, record),
  ]);
  found.facts = recordFacts(record);
  return found;
}

/** Incidents are answered in time. */
export const incidentsHandledRule = defineRule<Record<string, never>>({
  name: 'incidents-handled',
  description:
    'No open incident is past its due date. Each serious one of a high-risk system that the organisation provides in the EU was reported within its days, or a decision not to report says why.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return recordsUnknown(ctx);
      }
      const records = ctx.standing('incident');
      if (records.length === 0) {
        return pass(() => 'No incident is recorded.', {
          facts: (): Fact[] => [{ path: 'record:incident', value: null }],
        });
      }
      const parts = records.map(record => checkIncident(ctx, record));
      return withFix(allOf(parts), fix);
    };
  },
});
