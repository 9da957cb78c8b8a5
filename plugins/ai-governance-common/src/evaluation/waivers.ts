import { isEmpty } from '../lib/paths';
import { Control } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { waiverLimit } from '../records/waiverLimit';
import { EvaluationContext } from './context';
import { decidedByAnother } from './recordState';

/** Whether it was decided by the one who may waive the control. */
function isByWhoMay(
  { gate, waiver }: Control,
  { binding }: GovernanceRecord,
): boolean {
  if (waiver?.decidedBy === 'chief-ai-officer') {
    return binding?.approverIsChiefAiOfficer === true;
  }
  return !gate || binding?.approverIsRiskOwner === true;
}

/** Whether it ends within the days that the control allows. */
function isWithinLimit(
  { calendar }: EvaluationContext,
  { waiver: rule }: Control,
  { effectiveAt, expiresAt }: GovernanceRecord,
): boolean {
  const limit = waiverLimit({ rule, effectiveAt, calendar });
  return limit === undefined || calendar.endOf(expiresAt) <= limit;
}

function isInForce(
  ctx: EvaluationContext,
  control: Control,
  record: GovernanceRecord,
): boolean {
  const { subject, expiresAt, binding, data } = record;
  const { calendar } = ctx;
  return (
    subject === control.id &&
    decidedByAnother(record) &&
    !isEmpty(data.reason) &&
    expiresAt !== undefined &&
    calendar.endOf(expiresAt) > ctx.now &&
    !Number.isNaN(calendar.startOf(record.effectiveAt)) &&
    isByWhoMay(control, record) &&
    isWithinLimit(ctx, control, record) &&
    (binding?.specHash === undefined || ctx.isOfDeclaredFacts(binding.specHash))
  );
}

/**
 * The waiver in force for a control: approved by another person than asked for
 * it, with a reason and an expiry ahead, for the facts that are declared now. A
 * gate is waived by the risk owner alone. Where the control says itself who waives it
 * and for how long, that holds in place of it. Of several the one that lasts longest.
 */
export function waiverInForce(
  ctx: EvaluationContext,
  control: Control,
): GovernanceRecord | undefined {
  const endOf = ({ expiresAt }: GovernanceRecord) =>
    ctx.calendar.endOf(expiresAt!);
  let longest: GovernanceRecord | undefined;
  for (const record of ctx.recordsOf('waiver')) {
    if (
      isInForce(ctx, control, record) &&
      (longest === undefined || endOf(record) > endOf(longest))
    ) {
      longest = record;
    }
  }
  return longest;
}
