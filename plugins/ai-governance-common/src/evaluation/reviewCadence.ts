import { parseDuration } from '../lib/time';
import { EvaluationContext } from './context';
import { decidedByAnother } from './recordState';
import { ScorecardWarning } from './types';

/**
 * A team may promise to review more often than its class asks for. A promise
 * that lapsed is a warning and no state: otherwise leaving the promise out would
 * raise the score.
 */
export function reviewCadenceWarning(
  ctx: EvaluationContext,
): ScorecardWarning | undefined {
  const cadence = ctx.spec.governance?.reviewCadence;
  const length = cadence ? parseDuration(cadence) : undefined;
  const review = ctx.recordsOf('governance-review').find(decidedByAnother);
  if (!length || !review) {
    return undefined;
  }
  const { calendar } = ctx;
  const due = calendar.after(calendar.startOf(review.effectiveAt), length);
  return due !== undefined && ctx.now >= due
    ? {
        code: 'review-cadence',
        message: `By its own cadence (${cadence}) the governance review was due on ${calendar.lastDayBefore(
          due,
        )}.`,
        path: 'spec.governance.reviewCadence',
      }
    : undefined;
}
