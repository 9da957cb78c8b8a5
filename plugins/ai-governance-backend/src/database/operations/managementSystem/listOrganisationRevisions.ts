import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { StoredRevision } from '../../../records/types';
import { DbRevisionRow } from '../../tables';
import { toStoredRevision } from '../records/recordRow';

/** Every revision of the records of the organisation, oldest first, by record. */
export async function listOrganisationRevisions(
  knex: Knex,
): Promise<Map<string, StoredRevision[]>> {
  const rows: DbRevisionRow[] = await knex('record_revisions as v')
    .join('records as r', 'r.id', 'v.record_id')
    .where('r.entity_ref', MANAGEMENT_SYSTEM_REF)
    .orderBy([{ column: 'v.record_id' }, { column: 'v.revision' }])
    .select('v.*');
  const revisions = new Map<string, StoredRevision[]>();
  for (const row of rows) {
    const own = revisions.get(row.record_id) ?? [];
    own.push(toStoredRevision(row));
    revisions.set(row.record_id, own);
  }
  return revisions;
}
