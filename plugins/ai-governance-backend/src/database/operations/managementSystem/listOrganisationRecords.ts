import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { StoredRecord } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { importedColumn } from '../records/importedColumn';
import { toStoredRecord } from '../records/recordRow';

/** Records of the organisation that somebody submitted, of some types or of all, last changed first. */
export async function listOrganisationRecords(
  knex: Knex,
  options: { types?: readonly string[] } = {},
): Promise<StoredRecord[]> {
  const rows = await knex<DbRecordRow>('records')
    .where('entity_ref', MANAGEMENT_SYSTEM_REF)
    .whereNot('state', 'draft')
    .modify(query => {
      if (options.types) query.whereIn('type', options.types);
    })
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .select('records.*', importedColumn(knex));
  return rows.map(toStoredRecord);
}
