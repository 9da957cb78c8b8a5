import { Knex } from 'knex';
import { OpenIncident } from '../../../events/incidentEvents';
import { DbRecordRow } from '../../tables';
import { toStoredRecord } from '../records/recordRow';

/** Incidents that stand, of systems that are in the catalog. */
export async function listIncidents(knex: Knex): Promise<OpenIncident[]> {
  const rows: DbRecordRow[] = await knex('records as r')
    .join('ai_systems as s', 's.entity_ref', 'r.entity_ref')
    .whereNull('s.removed_at')
    .where('r.type', 'incident')
    .whereIn('r.state', ['submitted', 'approved'])
    .orderBy('r.id')
    .select('r.*');
  return rows.map(toStoredRecord).flatMap(record =>
    record.effectiveAt === undefined
      ? []
      : [
          {
            id: record.id,
            entityRef: record.entityRef,
            effectiveAt: record.effectiveAt,
            data: record.data,
          },
        ],
  );
}
