import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { StoredRecord } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { importedColumn } from '../records/importedColumn';
import { toStoredRecord } from '../records/recordRow';

/** Records of the organisation that somebody submitted, last changed first. */
export async function listOrganisationRecords(
  knex: Knex,
): Promise<StoredRecord[]> {
  const rows = await knex<DbRecordRow>('records')
    .where('entity_ref', MANAGEMENT_SYSTEM_REF)
    .whereNot('state', 'draft')
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .select('records.*', importedColumn(knex));
  return rows.map(toStoredRecord);
}
