import { EntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbRevisionRow } from '../../tables';
import { isOneOf } from '../../util';
import { toPersonRef } from './recordRow';

/**
 * Who wrote a revision of the content of each record, in one statement. Anyone who imports
 * a record writes it.
 */
export async function listWriters(
  knex: Knex,
  recordIds: string[],
): Promise<Map<string, EntityRef[]>> {
  const { sql, bindings } = isOneOf(knex, 'record_id', recordIds);
  const rows: Array<Pick<DbRevisionRow, 'record_id' | 'by'>> =
    await knex<DbRevisionRow>('record_revisions')
      .whereRaw(sql, bindings)
      .whereIn('action', ['create', 'revise', 'import'])
      .distinct('record_id', 'by');
  const writers = new Map<string, EntityRef[]>();
  for (const { record_id, by } of rows) {
    const others = writers.get(record_id) ?? [];
    writers.set(record_id, [...others, toPersonRef(by)]);
  }
  return writers;
}
