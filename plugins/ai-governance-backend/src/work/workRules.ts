import {
  AttentionKind,
  RecordTypeInfo,
  WorkEffort,
  WorkRole,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** The record by which somebody of the owner confirms what is declared. */
export const ATTESTATION = 'attestation';

/** Kinds that wait for who runs AI governance: the system has no owner who can be reached. */
const WITHOUT_OWNER: ReadonlySet<AttentionKind> = new Set([
  'unowned',
  'dangling',
  'vacant',
]);

const ROLES: Partial<Record<AttentionKind, WorkRole>> = {
  'acceptance-outdated': 'risk-owner',
  'treatment-overdue': 'risk-owner',
  'action-overdue': 'action-owner',
};

/** What each kind takes that no record of its control closes. */
const EFFORTS: Partial<Record<AttentionKind, WorkEffort>> = {
  unowned: 'decision',
  dangling: 'decision',
  vacant: 'decision',
  'edit-refused': 'minutes',
  'no-contact': 'minutes',
  'class-not-set': 'decision',
  'acceptance-outdated': 'decision',
  'waiver-expiring': 'decision',
  'treatment-overdue': 'minutes',
  'action-overdue': 'minutes',
};

/** As whom a person is waited for who sees to an item. */
export function roleOf(kind: AttentionKind, isOffice: boolean): WorkRole {
  return isOffice && WITHOUT_OWNER.has(kind)
    ? 'office'
    : ROLES[kind] ?? 'owner';
}

/** Records that close a control, in the order of the packs. */
export function closingTypes(
  controlId: string | undefined,
  types: readonly RecordTypeInfo[],
): RecordTypeInfo[] {
  return controlId === undefined
    ? []
    : types.filter(
        ({ id, controls }) => id !== 'waiver' && controls.includes(controlId),
      );
}

/** What an item takes: an attestation takes minutes, any other evidence a document. */
export function effortOf(
  kind: AttentionKind,
  controlId: string | undefined,
  types: readonly RecordTypeInfo[],
): WorkEffort {
  return (
    EFFORTS[kind] ??
    (closingTypes(controlId, types).some(({ id }) => id === ATTESTATION)
      ? 'minutes'
      : 'document')
  );
}

/** Kinds whose control can be waived for a while: it does not pass, or is waived now. */
export const WAIVABLE: ReadonlySet<AttentionKind> = new Set([
  'assessment-missing',
  'evidence-expired',
  'review-overdue',
  'waiver-expiring',
]);

/** Whether an item is that the system has no owner who can be reached. */
export const lacksOwner = (kind: AttentionKind): boolean =>
  WITHOUT_OWNER.has(kind);

/**
 * Whether an item is an action inside a record that was decided on, such as a supplier
 * assessment: its key names the place there.
 */
export const isInsideRecord = ({
  kind,
  key,
  recordId,
}: {
  kind: AttentionKind;
  key: string;
  recordId?: string;
}): boolean =>
  kind === 'action-overdue' && recordId !== undefined && key !== recordId;
