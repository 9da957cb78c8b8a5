import {
  EntityRef,
  readEntityRef,
  RecordState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { StoredRecord, StoredRevision } from '../../../records/types';
import { DbInstant, DbRecordRow, DbRevisionRow } from '../../tables';
import { parseJson, toJsonText } from '../../util';

/** A record as it goes into the table. */
export function toRecordRow(record: StoredRecord): DbRecordRow {
  return {
    id: record.id,
    entity_ref: record.entityRef,
    type: record.type,
    state: record.state,
    revision: record.revision,
    subject: record.subject ?? null,
    author: record.author,
    approver: record.approver ?? null,
    signatures: toJsonText(record.signatures),
    decided_at: record.decidedAt ?? null,
    comment: record.comment ?? null,
    ...toColumns('effective', record.effectiveAt),
    ...toColumns('expires', record.expiresAt),
    binding: toJsonText(record.binding),
    data: JSON.stringify(record.data),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    updated_by: record.updatedBy,
  };
}

/**
 * A person of the table. The text stays there as it was written, because the trail
 * says the same; wherever people are compared it is in normal form. The subject of a
 * service is not a reference, and stays.
 */
export function toPersonRef(text: string): EntityRef {
  const ref = readEntityRef(text);
  return ref?.startsWith('user:') ? ref : (text as EntityRef);
}

/** A record as it comes from the table, with people in normal form. */
export function toStoredRecord(
  row: DbRecordRow & { imported?: number | boolean },
): StoredRecord {
  const record = toWrittenRecord(row);
  const { author, approver } = record;
  return {
    ...record,
    author: toPersonRef(author),
    approver: approver && toPersonRef(approver),
    ...(row.imported && { imported: true }),
  };
}

/** A record with its people exactly as they stand in the table. */
export function toWrittenRecord(row: DbRecordRow): StoredRecord {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    type: row.type,
    state: row.state as RecordState,
    revision: row.revision,
    subject: row.subject ?? undefined,
    author: row.author as EntityRef,
    approver: (row.approver ?? undefined) as EntityRef | undefined,
    signatures: parseJson(row.signatures),
    decidedAt: toInstant(row.decided_at),
    comment: row.comment ?? undefined,
    effectiveAt: toDayOrInstant(row.effective_at, row.effective_on),
    expiresAt: toDayOrInstant(row.expires_at, row.expires_on),
    binding: parseJson(row.binding),
    data: JSON.parse(row.data),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    updatedBy: row.updated_by,
  };
}

/** A revision as it comes from the table. */
export function toStoredRevision(row: DbRevisionRow): StoredRevision {
  return {
    recordId: row.record_id,
    revision: row.revision,
    action: row.action as StoredRevision['action'],
    state: row.state as RecordState,
    by: row.by,
    signature: parseJson(row.signature),
    at: Number(row.at),
    comment: row.comment ?? undefined,
    subject: row.subject ?? undefined,
    effectiveAt: toDayOrInstant(row.effective_at, row.effective_on),
    expiresAt: toDayOrInstant(row.expires_at, row.expires_on),
    data: JSON.parse(row.data),
  };
}

type Columns<Name extends string> = Record<`${Name}_at`, number | null> &
  Record<`${Name}_on`, string | null>;

/** A day has its own column, so that no time zone is in what was stated. */
function toColumns<Name extends 'effective' | 'expires'>(
  name: Name,
  text: string | undefined,
): Columns<Name> {
  const isDay = text?.length === 10;
  return {
    [`${name}_at`]: text === undefined || isDay ? null : Date.parse(text),
    [`${name}_on`]: isDay ? text : null,
  } as Columns<Name>;
}

function toDayOrInstant(
  instant: DbInstant | null,
  day: string | null,
): string | undefined {
  if (instant === null) return day ?? undefined;
  const text = new Date(Number(instant)).toISOString();
  // Nothing writes both: such a row was altered, and must not read as if it was not.
  return day === null ? text : `${day} ${text}`;
}

function toInstant(value: DbInstant | null): number | undefined {
  return value === null ? undefined : Number(value);
}
