import { JsonObject } from '@backstage/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { rateRisk } from '../risk/rateRisk';
import { RecordView } from '../schema/types';

/** A risk with the numbers that rules compare. */
function withRatings(data: JsonObject): JsonObject {
  return {
    ...data,
    ...(data.inherent && { inherentRating: rateRisk(data.inherent) }),
    ...(data.residual && { residualRating: rateRisk(data.residual) }),
  };
}

/** A record as the evaluator reads it. @public */
export function toGovernanceRecord(
  view: Omit<RecordView, 'may'>,
): GovernanceRecord {
  const { id, state, author, approver, effectiveAt, expiresAt, subject } = view;
  const type = view.type as RecordType;
  const data = view.data as JsonObject;
  return {
    id,
    type,
    state,
    author,
    ...(approver && { approver }),
    effectiveAt,
    ...(expiresAt && { expiresAt }),
    ...(subject && { subject }),
    ...(view.binding && { binding: view.binding }),
    ...(view.imported && { imported: true }),
    data: type === 'risk' ? withRatings(data) : data,
  };
}
