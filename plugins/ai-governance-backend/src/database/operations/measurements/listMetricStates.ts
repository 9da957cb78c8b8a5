import {
  MetricCondition,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbInstant, DbMetricStateRow } from '../../tables';

/** How the watched metrics of a system stand at an instant, in the order of its descriptor. */
export async function listMetricStates(
  knex: Knex,
  { entityRef, now }: { entityRef: string; now: number },
): Promise<MetricStanding[]> {
  const rows: StandingRow[] = await knex('metric_states as m')
    .join('ai_systems as s', 's.id', 'm.system_id')
    .leftJoin('metric_breach_records as b', join =>
      join.on('b.entity_ref', 's.entity_ref').andOn('b.metric', 'm.metric'),
    )
    .where('s.entity_ref', entityRef)
    .whereNull('s.removed_at')
    .orderBy(['m.ordinal', 'm.slice'])
    .select('m.*', 'b.record_id');
  return rows.map(row => toStanding(row, now));
}

const iso = (instant: DbInstant) => new Date(Number(instant)).toISOString();

type StandingRow = Omit<
  DbMetricStateRow,
  'system_id' | 'ordinal' | 'baseline'
> & { record_id?: string | null };

/** How a metric stands, as the API has it; time alone makes one stale. */
export function toStanding(row: StandingRow, now: number): MetricStanding {
  const { stale_at: staleAt, limit_text: limit } = row;
  const isStale = staleAt !== null && Number(staleAt) <= now;
  const since = isStale ? staleAt : row.since_at;
  return {
    metric: row.metric,
    ...(row.slice !== '' && { slice: row.slice }),
    condition: isStale ? 'stale' : (row.condition as MetricCondition),
    ...(since !== null && { since: iso(since) }),
    ...(row.value !== null && { value: row.value }),
    ...(row.at !== null && { at: iso(row.at) }),
    ...(row.samples !== null && { samples: row.samples }),
    ...(limit !== null && { limit }),
    ...(row.outside_since !== null && { outsideSince: iso(row.outside_since) }),
    ...(staleAt !== null && { staleAt: iso(staleAt) }),
    ...(row.record_id && { nonconformity: row.record_id }),
  };
}
