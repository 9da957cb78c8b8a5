import {
  ActivityEntry,
  RecordAction,
  RecordRevision,
  RecordSignatures,
  RecordView,
  Signature,
  TrailEntry,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { StoredRecord, StoredRevision } from './types';

/** A record as the API has it. */
export function toRecordView(
  record: StoredRecord,
  may: RecordAction[],
  waitsFor?: WaitsFor,
): RecordView {
  const { decidedAt, effectiveAt, createdAt, updatedAt } = record;
  return withoutUndefined({
    ...record,
    decidedAt: toText(decidedAt),
    // A draft that does not say counts from when it is submitted.
    effectiveAt: effectiveAt ?? toText(updatedAt)!,
    createdAt: toText(createdAt)!,
    updatedAt: toText(updatedAt)!,
    may,
    waitsFor,
  });
}

/** A revision as the API has it. */
export function toRevisionView(revision: StoredRevision): RecordRevision {
  const { recordId: _, at, ...rest } = revision;
  return withoutUndefined({
    ...rest,
    at: toText(at)!,
  });
}

/** An entry of the trail as an activity shows it: without hashes and content. */
export function toActivityEntry(entry: TrailEntry): ActivityEntry {
  const { sequence, at, by, action, recordId, revision, payload } = entry;
  const { signatures, signature = signatures?.updatedBy } = payload as {
    signatures?: RecordSignatures;
    signature?: Signature;
  };
  const { type, state, subject, title, name, comment } = payload as Record<
    string,
    string | undefined
  >;
  return withoutUndefined({
    sequence,
    at,
    by,
    signature,
    action,
    recordId,
    recordType: type,
    revision,
    state: state as ActivityEntry['state'],
    subject,
    title: title ?? name,
    comment,
  });
}

function toText(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function withoutUndefined<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as T;
}
