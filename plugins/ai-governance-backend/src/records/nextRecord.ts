import { RecordTypeDefinition } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Caller, isOwner, isRiskOwner, SystemRights } from '../access';
import { bindRecord } from './bindRecord';
import { RecordContent } from './RecordCatalogue';
import { RecordBinding, StoredRecord } from './types';

/** Who does something, to a record of which system, and when. */
export interface Doing {
  caller: Caller;
  rights: SystemRights;
  /** Undefined where the record is of the organisation. */
  entity: Entity | undefined;
  type: RecordTypeDefinition;
  /** The risk that an acceptance is about. */
  risk?: StoredRecord;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A new draft. */
export function draftRecord(
  options: { id: string; entityRef: string; content: RecordContent },
  doing: Doing,
): StoredRecord {
  const { id, entityRef, content } = options;
  const { caller, type, now } = doing;
  return {
    id,
    entityRef,
    type: type.id,
    state: 'draft',
    revision: 1,
    author: caller.ref,
    ...content,
    binding: authorBinding(caller.ref, doing),
    createdAt: now,
    updatedAt: now,
    updatedBy: caller.ref,
  };
}

/**
 * The record with other content. One that was rejected is a draft again. One that is
 * in force without approval is bound anew by its author alone: nobody vouches in
 * another's name.
 */
export function reviseRecord(
  record: StoredRecord,
  content: RecordContent,
  doing: Doing,
): StoredRecord {
  const { caller, type } = doing;
  const wasRejected = record.state === 'rejected';
  const isBoundAnew =
    record.state === 'submitted' &&
    type.approval === 'none' &&
    caller.ref === record.author;
  return {
    ...step(record, doing),
    ...content,
    state: wasRejected ? 'draft' : record.state,
    ...(wasRejected && { approver: undefined, decidedAt: undefined }),
    binding: {
      ...record.binding,
      ...(isBoundAnew &&
        bindRecord({ record: { ...record, ...content }, ...doing })),
      ...authorBinding(record.author, doing),
    },
  };
}

/** The record as its author hands it in; without approval it counts from here. */
export function submitRecord(record: StoredRecord, doing: Doing): StoredRecord {
  const { type, now } = doing;
  return {
    ...record,
    state: 'submitted',
    effectiveAt: record.effectiveAt ?? now,
    binding: {
      ...record.binding,
      ...(type.approval === 'none' && bindRecord({ record, ...doing })),
      ...authorBinding(record.author, doing),
    },
  };
}

/** The record as somebody else approves it, bound to what is declared now. */
export function approveRecord(
  record: StoredRecord,
  doing: Doing & { comment?: string },
): StoredRecord {
  const { caller, rights, entity, now, comment } = doing;
  return {
    ...step(record, doing),
    state: 'approved',
    approver: caller.ref,
    decidedAt: now,
    comment,
    binding: {
      ...record.binding,
      ...bindRecord({ record, ...doing }),
      ...(entity && {
        approverMayApprove: rights.approveRelease,
        approverIsRiskOwner: isRiskOwner(entity, caller.ownershipRefs),
      }),
    },
  };
}

/** The record as somebody else rejects it. */
export function rejectRecord(
  record: StoredRecord,
  doing: Doing & { comment?: string },
): StoredRecord {
  const { caller, now, comment } = doing;
  return {
    ...step(record, doing),
    state: 'rejected',
    approver: caller.ref,
    decidedAt: now,
    comment,
  };
}

/** The record as it is taken back. */
export function withdrawRecord(
  record: StoredRecord,
  doing: Doing & { comment?: string },
): StoredRecord {
  return {
    ...step(record, doing),
    state: 'withdrawn',
    comment: doing.comment,
  };
}

/** The next revision, of which nothing but who and when is said yet. */
export function step(record: StoredRecord, doing: Doing): StoredRecord {
  return {
    ...record,
    revision: record.revision + 1,
    comment: undefined,
    updatedAt: doing.now,
    updatedBy: doing.caller.ref,
  };
}

/**
 * Whether an approved record takes the place of another one of the same system,
 * type and subject: both are about the same version, and the type keeps only the latest.
 */
export function takesPlaceOf(
  record: StoredRecord,
  type: Pick<RecordTypeDefinition, 'keeps'>,
): (other: StoredRecord) => boolean {
  if (type.keeps === 'all') {
    return () => false;
  }
  return ({ binding }) =>
    binding?.version === record.binding?.version &&
    binding?.datasetVersion === record.binding?.datasetVersion;
}

/** Known only when the author himself is at it; else what was known stays. */
function authorBinding(
  author: string,
  { caller, entity }: Doing,
): RecordBinding {
  return entity && caller.ref === author
    ? { authorIsOwner: isOwner(entity, caller.ownershipRefs) }
    : {};
}
