import { Knex } from 'knex';
import { GovernanceEvent } from '../../../events';
import { DbMetricStateRow, DbSystemRow } from '../../tables';
import { toEventSystem } from './sources';

type Row = DbMetricStateRow &
  Pick<DbSystemRow, 'entity_ref' | 'name' | 'title'> & {
    system_owner: string | null;
  };

/** Metrics that breach, once for each time that they began to. */
export async function findMetricEvents(
  tx: Knex.Transaction,
): Promise<GovernanceEvent[]> {
  const rows: Row[] = await tx('metric_states as m')
    .join('ai_systems as s', 's.id', 'm.system_id')
    .where('m.condition', 'breached')
    .whereNotNull('m.since_at')
    .whereNull('s.removed_at')
    .orderBy('m.id')
    .select('m.*', 's.entity_ref', 's.name', 's.title', {
      system_owner: 's.owner_ref',
    });
  return rows.map(row => ({
    id: `metric:${row.entity_ref}:${row.metric}:${row.slice}:${row.since_at}`,
    type: 'metric.breached',
    at: Number(row.since_at),
    entityRef: row.entity_ref,
    key: row.slice === '' ? row.metric : `${row.metric}:${row.slice}`,
    data: {
      system: { ...toEventSystem(row) },
      metric: row.metric,
      ...(row.slice !== '' && { slice: row.slice }),
      ...(row.value !== null && { value: row.value }),
      ...(row.limit_text !== null && { limit: row.limit_text }),
    },
  }));
}
