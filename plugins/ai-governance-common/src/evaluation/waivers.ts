import { Control } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { EvaluationContext } from './context';
import { decidedByAnother } from './recordState';
import { parseInstant } from './time';

/**
 * The waiver in force for a control: approved by another person than asked for
 * it, with a reason and an expiry ahead, for the facts that are declared now. A
 * gate is waived by the risk owner alone.
 */
export function waiverInForce(
  ctx: EvaluationContext,
  control: Control,
): GovernanceRecord | undefined {
  const waivers = ctx.recordsOf('waiver');
  if (waivers.length === 0) {
    return undefined;
  }
  return waivers
    .filter(record => record.subject === control.id)
    .filter(decidedByAnother)
    .filter(record => Boolean(record.data.reason))
    .filter(record => parseInstant(record.effectiveAt) <= ctx.now)
    .filter(
      record => record.expiresAt && parseInstant(record.expiresAt) > ctx.now,
    )
    .filter(
      record =>
        record.binding?.specHash === undefined ||
        record.binding.specHash === ctx.specHash,
    )
    .filter(record => !control.gate || record.binding?.approverIsRiskOwner)
    .sort((a, b) => parseInstant(b.expiresAt!) - parseInstant(a.expiresAt!))[0];
}
