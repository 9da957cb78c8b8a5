import {
  EntityRef,
  RecordSignatures,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Deviation } from '../../../records';
import { sortedJson } from '../../../util';
import { DbRecordRow, DbRevisionRow } from '../../tables';
import { isOneOf } from '../../util';
import { recordPayload } from '../records/recordPayload';
import { toStoredRevision, toWrittenRecord } from '../records/recordRow';
import { readRow } from './readRow';

/** What a revision has in common with the record that it was. */
const OF_REVISION = [
  'state',
  'subject',
  'title',
  'comment',
  'effectiveAt',
  'expiresAt',
  'contentHash',
];

/** What the tables have of the record of an entry. */
interface Rows {
  revision: DbRevisionRow | undefined;
  record: DbRecordRow | undefined;
  /** The highest revision of the record that any entry records. */
  last: number;
}

/**
 * Compares entries with the revisions that they record, and the last one of each
 * record with the record as it stands: it stands at no earlier one. Three statements
 * for any number of entries.
 */
export async function findDeviations(
  knex: Knex,
  entries: TrailEntry[],
): Promise<Deviation[]> {
  const ids = [...new Set(entries.flatMap(({ recordId }) => recordId ?? []))];
  if (ids.length === 0) {
    return [];
  }
  const [revisions, records] = await Promise.all([
    readRevisions(knex, ids),
    readRecords(knex, ids),
  ]);
  // Read last: no entry can be missing of a record that was read before.
  const lasts = await readLasts(knex, ids);
  return entries.flatMap(entry => {
    const { recordId, revision, sequence } = entry;
    if (recordId === undefined || revision === undefined) {
      return [];
    }
    const isTold = isAsTold(entry, {
      revision: revisions.get(keyOf(recordId, revision)),
      record: records.get(recordId),
      last: lasts.get(recordId) ?? revision,
    });
    return isTold ? [] : [{ sequence, recordId, revision }];
  });
}

function keyOf(recordId: string, revision: number): string {
  return `${recordId} ${revision}`;
}

async function readRevisions(
  knex: Knex,
  ids: string[],
): Promise<Map<string, DbRevisionRow>> {
  const { sql, bindings } = isOneOf(knex, 'record_id', ids);
  const rows: DbRevisionRow[] = await knex('record_revisions').whereRaw(
    sql,
    bindings,
  );
  return new Map(rows.map(row => [keyOf(row.record_id, row.revision), row]));
}

async function readRecords(
  knex: Knex,
  ids: string[],
): Promise<Map<string, DbRecordRow>> {
  const { sql, bindings } = isOneOf(knex, 'id', ids);
  const rows: DbRecordRow[] = await knex('records').whereRaw(sql, bindings);
  return new Map(rows.map(row => [row.id, row]));
}

async function readLasts(
  knex: Knex,
  ids: string[],
): Promise<Map<string, number>> {
  const { sql, bindings } = isOneOf(knex, 'record_id', ids);
  const rows: Array<{ record_id: string; last: number | string }> = await knex(
    'trail',
  )
    .whereRaw(sql, bindings)
    .groupBy('record_id')
    .select('record_id')
    .max({ last: 'revision' });
  return new Map(rows.map(row => [row.record_id, Number(row.last)]));
}

/** In place of an author whom no revision names. */
const NOBODY = '' as EntityRef;

function isAsTold(entry: TrailEntry, { revision, record, last }: Rows) {
  // A row that cannot be read is not what anybody wrote here.
  const isRevision =
    revision && readRow(revision, row => isRevisionAsTold(entry, row));
  if (!isRevision) {
    return false;
  }
  const isLast = entry.revision === last;
  return record
    ? readRow(record, row => isRecordAsTold(entry, row, isLast)) === true
    : // One that is gone is told by the last entry.
      !isLast;
}

function isRevisionAsTold(entry: TrailEntry, row: DbRevisionRow): boolean {
  const revision = toStoredRevision(row);
  const is = recordPayload({
    ...revision,
    id: revision.recordId,
    entityRef: '',
    type: '',
    author: NOBODY,
    createdAt: 0,
    updatedAt: 0,
    updatedBy: '',
  });
  return (
    revision.by === entry.by &&
    revision.at === Date.parse(entry.at) &&
    `record.${revision.action}` === entry.action &&
    sortedJson(revision.signature) ===
      sortedJson((entry.payload.signatures as RecordSignatures)?.updatedBy) &&
    OF_REVISION.every(field => is[field] === entry.payload[field])
  );
}

/** Older entries tell of what the record was, and the revision keeps. */
function isRecordAsTold(
  entry: TrailEntry,
  row: DbRecordRow,
  isLast: boolean,
): boolean {
  const at = Date.parse(entry.at);
  if (entry.revision === 1 && Number(row.created_at) !== at) {
    return false;
  }
  // One that stands beyond its last entry is found as a revision that no entry records.
  if (!isLast || row.revision > entry.revision!) {
    return true;
  }
  // Which files the content names is told of the write, and kept by the files.
  const { attachments: _, ...told } = entry.payload;
  return (
    row.revision === entry.revision &&
    row.entity_ref === entry.entityRef &&
    Number(row.updated_at) === at &&
    row.updated_by === entry.by &&
    sortedJson(recordPayload(toWrittenRecord(row))) === sortedJson(told)
  );
}
