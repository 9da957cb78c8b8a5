import { Knex } from 'knex';
import { CalendarStore, StoredIncident } from '../../../calendar';
import { DbRecordRow } from '../../tables';
import {
  DbNamedSystem,
  SYSTEM_COLUMNS,
  toAttentionSystem,
} from '../attention/toAttentionItem';
import { filterSystems } from '../inventory/inventoryQuery';
import { toStoredRecord } from '../records/recordRow';

/** Incidents that stand, of systems in the catalog, with their systems. */
export async function listIncidents(
  knex: Knex,
  query: Parameters<CalendarStore['listIncidents']>[0],
): Promise<StoredIncident[]> {
  const { entityRef } = query.filter;
  const systems = knex('ai_systems as s').select(SYSTEM_COLUMNS);
  filterSystems(knex, systems, query);
  if (entityRef !== undefined) systems.where('s.entity_ref', entityRef);
  const rows: DbRecordRow[] = await knex('records as r')
    .where('r.type', 'incident')
    .whereIn('r.state', ['submitted', 'approved'])
    .whereIn(
      'r.entity_ref',
      systems.clone().clearSelect().select('s.entity_ref'),
    )
    .orderBy('r.id')
    .select('r.*');
  if (rows.length === 0) return [];
  const refs = [...new Set(rows.map(row => row.entity_ref))];
  const found: DbNamedSystem[] = await systems.whereIn('s.entity_ref', refs);
  const byRef = new Map(found.map(row => [row.entity_ref, row]));
  return rows.flatMap(row => {
    const system = byRef.get(row.entity_ref);
    return system
      ? [{ record: toStoredRecord(row), system: toAttentionSystem(system) }]
      : [];
  });
}
