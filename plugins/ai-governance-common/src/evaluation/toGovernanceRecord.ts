import { JsonObject } from '@backstage/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { RecordView } from '../schema/types';

/** A record as the evaluator reads it. @public */
export function toGovernanceRecord(
  view: Omit<RecordView, 'may'>,
): GovernanceRecord {
  const { id, state, author, approver, effectiveAt, expiresAt, subject } = view;
  const approverSignature = view.signatures?.approver;
  return {
    id,
    type: view.type as RecordType,
    state,
    author,
    ...(approver && { approver }),
    ...(approverSignature && { approverSignature }),
    effectiveAt,
    ...(expiresAt && { expiresAt }),
    ...(subject && { subject }),
    ...(view.binding && { binding: view.binding }),
    ...(view.imported && { imported: true }),
    data: view.data as JsonObject,
  };
}
