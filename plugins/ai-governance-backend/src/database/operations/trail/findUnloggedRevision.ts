import { Knex } from 'knex';
import { DbInstant } from '../../tables';

/**
 * The first revision that no entry of the trail records, or a record that stands at
 * a revision that nobody wrote. Found where the end of the trail was cut off, or a
 * table was written past the plugin.
 */
export async function findUnloggedRevision(
  knex: Knex,
): Promise<{ recordId: string; revision: number; at: number } | undefined> {
  const revisions = knex('record_revisions as w')
    .leftJoin('trail as t', join =>
      join.on('t.record_id', 'w.record_id').andOn('t.revision', 'w.revision'),
    )
    .whereNull('t.sequence')
    .select('w.record_id', 'w.revision', 'w.at')
    .orderBy('w.at')
    .first();
  const records = knex('records as w')
    .leftJoin('trail as t', join =>
      join.on('t.record_id', 'w.id').andOn('t.revision', 'w.revision'),
    )
    .whereNull('t.sequence')
    .select('w.id as record_id', 'w.revision', 'w.updated_at as at')
    .orderBy('w.updated_at')
    .first();
  const row:
    | { record_id: string; revision: number; at: DbInstant }
    | undefined = (await revisions) ?? (await records);
  return (
    row && {
      recordId: row.record_id,
      revision: row.revision,
      at: Number(row.at),
    }
  );
}
