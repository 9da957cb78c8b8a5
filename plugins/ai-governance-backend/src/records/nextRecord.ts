import {
  EntityRef,
  isSameRef,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import {
  Caller,
  isChiefAiOfficer,
  isOwner,
  isRiskOwner,
  SystemRights,
} from '../access';
import { bindRecord } from './bindRecord';
import { RecordContent } from './RecordCatalogue';
import { RecordBinding, StoredRecord } from './types';

/** Who does something, to a record of which system, and when. */
export interface TransitionContext {
  caller: Caller;
  rights: SystemRights;
  /** Undefined where the record is of the organisation. */
  entity: Entity | undefined;
  type: RecordTypeDefinition;
  /** The risk that an acceptance is about. */
  risk?: StoredRecord;
  /** Person or group, in normal form. Default: nobody. */
  chiefAiOfficer?: EntityRef;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A new draft. */
export function draftRecord(
  options: { id: string; entityRef: string; content: RecordContent },
  context: TransitionContext,
): StoredRecord {
  const { id, entityRef, content } = options;
  const { caller, type, now } = context;
  return {
    id,
    entityRef,
    type: type.id,
    state: 'draft',
    revision: 1,
    author: caller.ref,
    ...content,
    binding: authorBinding(caller.ref, context),
    createdAt: now,
    updatedAt: now,
    updatedBy: caller.ref,
  };
}

/**
 * The record with other content. One that was rejected is a draft again. One that is
 * in force without approval is bound again by its author alone: nobody vouches in
 * another's name.
 */
export function reviseRecord(
  record: StoredRecord,
  content: RecordContent,
  context: TransitionContext,
): StoredRecord {
  const { caller, type } = context;
  const wasRejected = record.state === 'rejected';
  const isBoundAnew =
    record.state === 'submitted' &&
    type.approval === 'none' &&
    isSameRef(caller.ref, record.author);
  return {
    ...step(record, context),
    ...content,
    state: wasRejected ? 'draft' : record.state,
    ...(wasRejected && { approver: undefined, decidedAt: undefined }),
    binding: {
      ...record.binding,
      ...(isBoundAnew &&
        bindRecord({ record: { ...record, ...content }, ...context })),
      ...authorBinding(record.author, context),
    },
  };
}

/** The record as its author hands it in; without approval it counts from here. */
export function submitRecord(
  record: StoredRecord,
  context: TransitionContext,
): StoredRecord {
  const { type, now } = context;
  return {
    ...record,
    state: 'submitted',
    effectiveAt: record.effectiveAt ?? new Date(now).toISOString(),
    binding: {
      ...record.binding,
      ...(type.approval === 'none' && bindRecord({ record, ...context })),
      ...authorBinding(record.author, context),
    },
  };
}

/** The record as somebody else approves it, bound to what is declared now. */
export function approveRecord(
  record: StoredRecord,
  context: TransitionContext & { comment?: string },
): StoredRecord {
  const { caller, rights, entity, now, comment } = context;
  return {
    ...step(record, context),
    state: 'approved',
    approver: caller.ref,
    decidedAt: now,
    comment,
    binding: {
      ...record.binding,
      ...bindRecord({ record, ...context }),
      ...(entity && {
        approverMayApprove: rights.approveRelease,
        approverIsRiskOwner: isRiskOwner(entity, caller.ownershipRefs),
        ...(record.type === 'waiver' && {
          approverIsChiefAiOfficer: isChiefAiOfficer(
            context.chiefAiOfficer,
            caller.ownershipRefs,
          ),
        }),
      }),
    },
  };
}

/** The record as somebody else rejects it. */
export function rejectRecord(
  record: StoredRecord,
  context: TransitionContext & { comment?: string },
): StoredRecord {
  const { caller, now, comment } = context;
  return {
    ...step(record, context),
    state: 'rejected',
    approver: caller.ref,
    decidedAt: now,
    comment,
  };
}

/** The record as it is taken back. */
export function withdrawRecord(
  record: StoredRecord,
  context: TransitionContext & { comment?: string },
): StoredRecord {
  return {
    ...step(record, context),
    state: 'withdrawn',
    comment: context.comment,
  };
}

/** The next revision, of which nothing but who and when is said yet. */
export function step(
  record: StoredRecord,
  context: TransitionContext,
): StoredRecord {
  return {
    ...record,
    revision: record.revision + 1,
    comment: undefined,
    updatedAt: context.now,
    updatedBy: context.caller.ref,
  };
}

/**
 * Whether an approved record supersedes another one of the same system,
 * type and subject: both are about the same version, and the type keeps only the latest.
 */
export function supersedes(
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

/** Known only when the author is the caller; else what was known stays. */
function authorBinding(
  author: EntityRef,
  { caller, entity }: TransitionContext,
): RecordBinding {
  return entity && isSameRef(caller.ref, author)
    ? { authorIsOwner: isOwner(entity, caller.ownershipRefs) }
    : {};
}
