import { Knex } from 'knex';
import {
  RecordFilter,
  RecordPosition,
  StoredRecord,
} from '../../../records/types';
import { importedColumn } from './importedColumn';
import { toStoredRecord } from './recordRow';
import { recordQuery } from './recordQuery';

/** One page of the records of a system, last changed first, from an index. */
export async function listRecords(
  knex: Knex,
  options: RecordFilter & { after?: RecordPosition; limit: number },
): Promise<{ records: StoredRecord[]; next?: RecordPosition }> {
  const { after, limit } = options;
  const query = recordQuery(knex, options)
    .select('records.*', importedColumn(knex))
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (after) {
    query.where(older =>
      older
        .where('updated_at', '<', after.updatedAt)
        .orWhere(tie =>
          tie.where('updated_at', after.updatedAt).where('id', '<', after.id),
        ),
    );
  }
  const rows = await query;
  const records = rows.slice(0, limit).map(toStoredRecord);
  const last = records[records.length - 1];
  return {
    records,
    next:
      rows.length > limit
        ? { updatedAt: last.updatedAt, id: last.id }
        : undefined,
  };
}
