import { MetricCondition } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { BreachesQuery, StoredBreachPage } from '../../../measurements';
import { DbInstant, DbMetricStateRow } from '../../tables';
import { isPostgres } from '../../util';
import {
  DbNamedSystem,
  SYSTEM_COLUMNS,
  toAttentionSystem,
} from '../attention/toAttentionItem';
import { filterSystems } from '../inventory/inventoryQuery';
import { toStanding } from './listMetricStates';

/** Instant of what was never measured, which sorts first. */
const ALWAYS = 0;

type Row = DbMetricStateRow & DbNamedSystem & { sort_at: DbInstant };

/**
 * One page of how metrics stand at an instant, longest first, and the counts of all
 * conditions. Both are read from one state of the database.
 */
export async function listBreaches(
  knex: Knex,
  query: BreachesQuery,
): Promise<StoredBreachPage> {
  const { after, limit, now } = query;
  return knex.transaction(
    async tx => {
      const totals: Array<{ condition: MetricCondition; total: DbInstant }> =
        await tx
          .from(standings(tx, query).as('x'))
          .groupBy('condition')
          .select('condition', tx.raw('count(*) as total'));
      const page = tx
        .from(ofConditions(standings(tx, query), query).as('x'))
        .orderBy('sort_at')
        .orderBy('id')
        .limit(limit + 1);
      if (after) {
        page.whereRaw('(sort_at, id) > (?, ?)', [after.sortAt, after.id]);
      }
      const rows: Row[] = await page;
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return {
        items: items.map(row => ({
          ...toStanding(row, now),
          system: toAttentionSystem(row),
        })),
        counts: Object.fromEntries(
          totals.map(({ condition, total }) => [condition, Number(total)]),
        ),
        ...(rows.length > limit && {
          next: { sortAt: Number(last!.sort_at), id: last!.id },
        }),
      };
    },
    isPostgres(knex)
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : undefined,
  );
}

/** Limits standings to some conditions, on columns that have indexes. */
export function ofConditions(
  builder: Knex.QueryBuilder,
  { conditions, now }: Pick<BreachesQuery, 'conditions' | 'now'>,
): Knex.QueryBuilder {
  const isStale = conditions.includes('stale');
  return builder.where(any => {
    any.where(measured => {
      measured.whereIn('m.condition', conditions);
      // Time alone makes others stale.
      if (!isStale) {
        measured.where(fresh =>
          fresh.whereNull('m.stale_at').orWhere('m.stale_at', '>', now),
        );
      }
    });
    if (isStale) any.orWhere('m.stale_at', '<=', now);
  });
}

/** How the metrics of the systems of a query stand; time alone makes one stale. */
function standings(knex: Knex, query: BreachesQuery): Knex.QueryBuilder {
  const { now } = query;
  const builder = knex('metric_states as m').join(
    'ai_systems as s',
    's.id',
    'm.system_id',
  );
  filterSystems(knex, builder, query);
  return builder.select(
    ...['id', 'metric', 'slice', 'value', 'at', 'samples', 'limit_text'].map(
      column => `m.${column}`,
    ),
    'm.outside_since',
    'm.stale_at',
    knex.raw(
      `case when m.stale_at <= ? then 'stale' else m.condition end as condition`,
      [now],
    ),
    knex.raw(
      'case when m.stale_at <= ? then m.stale_at else m.since_at end as since_at',
      [now],
    ),
    knex.raw(
      `coalesce(case when m.stale_at <= ? then m.stale_at else m.since_at end, ${ALWAYS}) as sort_at`,
      [now],
    ),
    SYSTEM_COLUMNS,
  );
}
