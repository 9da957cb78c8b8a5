import {
  EntityRef,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Deviation } from '../../../records';
import { StoredRecord, StoredRevision } from '../../../records/types';
import { sortedJson } from '../../../util';
import { DbRecordRow, DbRevisionRow } from '../../tables';
import { isOneOf } from '../../util';
import { recordPayload } from '../records/recordPayload';
import { toStoredRevision, toWrittenRecord } from '../records/recordRow';

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

/**
 * Compares entries with the revisions that they record, and the last one of each
 * record with the record as it stands. Two statements for any number of entries.
 */
export async function findDeviations(
  knex: Knex,
  entries: TrailEntry[],
): Promise<Deviation[]> {
  const ids = [...new Set(entries.flatMap(({ recordId }) => recordId ?? []))];
  if (ids.length === 0) {
    return [];
  }
  const named = isOneOf(knex, 'record_id', ids);
  const standing = isOneOf(knex, 'id', ids);
  const [revisionRows, recordRows] = await Promise.all([
    knex<DbRevisionRow>('record_revisions').whereRaw(named.sql, named.bindings),
    knex<DbRecordRow>('records').whereRaw(standing.sql, standing.bindings),
  ]);
  const keyOf = (recordId: string, revision: number) =>
    `${recordId} ${revision}`;
  const revisions = new Map(
    revisionRows
      .map(toStoredRevision)
      .map(item => [keyOf(item.recordId, item.revision), item]),
  );
  const records = new Map(
    recordRows.map(toWrittenRecord).map(item => [item.id, item]),
  );
  return entries.flatMap(entry => {
    const { recordId, revision, sequence } = entry;
    if (recordId === undefined || revision === undefined) {
      return [];
    }
    const isTold =
      tellsRevision(entry, revisions.get(keyOf(recordId, revision))) &&
      tellsRecord(entry, records.get(recordId));
    return isTold ? [] : [{ sequence, recordId, revision }];
  });
}

function tellsRevision(
  entry: TrailEntry,
  revision: StoredRevision | undefined,
): boolean {
  if (!revision) {
    return false;
  }
  const is = recordPayload({
    ...revision,
    id: revision.recordId,
    entityRef: '',
    type: '',
    author: '' as EntityRef,
    createdAt: 0,
    updatedAt: 0,
    updatedBy: '',
  });
  return (
    revision.by === entry.by &&
    revision.at === Date.parse(entry.at) &&
    `record.${revision.action}` === entry.action &&
    OF_REVISION.every(field => is[field] === entry.payload[field])
  );
}

function tellsRecord(
  entry: TrailEntry,
  record: StoredRecord | undefined,
): boolean {
  if (!record) {
    return false;
  }
  // Older entries tell of what the record was, and the revision keeps.
  return (
    record.revision !== entry.revision ||
    (record.entityRef === entry.entityRef &&
      sortedJson(recordPayload(record)) === sortedJson(entry.payload))
  );
}
