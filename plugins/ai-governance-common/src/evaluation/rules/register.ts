import { GovernanceRecord } from '../../records/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { Outcome, pass, withFix } from '../outcome';
import { recordsUnknown } from '../recordState';
import { Fix } from '../types';

/**
 * Judges each standing record of a register: unknown where records could not be read, and
 * a pass where there is none.
 */
export function checkEachStanding(
  ctx: EvaluationContext,
  type: 'incident' | 'nonconformity',
  check: (record: GovernanceRecord) => Outcome,
  fix: () => Fix,
): Outcome {
  if (ctx.recordsUnavailable !== undefined) {
    return recordsUnknown(ctx);
  }
  const records = ctx.standing(type);
  if (records.length === 0) {
    return pass(() => `No ${type} is recorded.`, {
      facts: () => [{ path: `record:${type}`, value: null }],
    });
  }
  return withFix(allOf(records.map(check)), fix);
}
