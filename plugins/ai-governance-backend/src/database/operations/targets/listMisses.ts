import { TargetGoal } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { InventoryQuery } from '../../../systems';
import { TargetMiss, TargetMissPosition } from '../../../targets';
import { PositionedDatabase, positionsOf } from '../../util';
import { inventoryQuery } from '../inventory/inventoryQuery';
import { orderAndSeek } from '../inventory/orderAndSeek';
import {
  DbSummaryRow,
  SUMMARY_COLUMNS,
  toSystemSummary,
} from '../inventory/toSystemSummary';
import { goalConditions } from '../trends/measureGoal';

const ORDER = { field: 'completeness', direction: 'asc' } as const;

/** Systems in scope that have not reached a goal, the least complete first. */
export async function listMisses(
  database: PositionedDatabase,
  query: InventoryQuery & {
    goal: TargetGoal;
    after?: TargetMissPosition;
    limit: number;
  },
): Promise<{ misses: TargetMiss[]; next?: TargetMissPosition }> {
  const { after, limit } = query;
  const builder = missesQuery(database, query);
  orderAndSeek(builder, ORDER, after && { ...after, direction: 'next' });
  const rows: DbSummaryRow[] = await builder
    .select(...SUMMARY_COLUMNS)
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  return {
    misses: page.map(row => ({
      system: toSystemSummary(row),
      states: row.states,
    })),
    ...(rows.length > limit && {
      next: { value: last.completeness, entityRef: last.entity_ref },
    }),
  };
}

/** How many systems in scope have not reached a goal. */
export async function countMisses(
  database: PositionedDatabase,
  query: InventoryQuery & { goal: TargetGoal },
): Promise<number> {
  const [{ total }] = await missesQuery(database, query).count({
    total: '*',
  });
  return Number(total);
}

function missesQuery(
  database: PositionedDatabase,
  query: InventoryQuery & { goal: TargetGoal },
): Knex.QueryBuilder {
  const { inScope, reached } = goalConditions(query.goal, {
    ...positionsOf(database, query.packId),
    result: 'e',
    states: 'e.states',
  });
  return inventoryQuery(database, query)
    .whereRaw(inScope.sql, inScope.bindings)
    .whereRaw(`not (${reached.sql})`, reached.bindings);
}
