import { Knex } from 'knex';
import { DbRevisionRow } from '../../tables';
import { isOneOf } from '../../util';

/** Who wrote a revision of the content of each record, in one statement. */
export async function listWriters(
  knex: Knex,
  recordIds: string[],
): Promise<Map<string, string[]>> {
  const { sql, bindings } = isOneOf(knex, 'record_id', recordIds);
  const rows: Array<Pick<DbRevisionRow, 'record_id' | 'by'>> =
    await knex<DbRevisionRow>('record_revisions')
      .whereRaw(sql, bindings)
      .whereIn('action', ['create', 'revise'])
      .distinct('record_id', 'by');
  const writers = new Map<string, string[]>();
  for (const { record_id, by } of rows) {
    writers.set(record_id, [...(writers.get(record_id) ?? []), by]);
  }
  return writers;
}
