import { TargetGoal } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { InventoryQuery } from '../../../systems';
import { Laggard, LaggardPosition } from '../../../targets';
import { Places } from '../../util';
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
export async function listLaggards(
  knex: Knex,
  query: InventoryQuery & {
    goal: TargetGoal;
    after?: LaggardPosition;
    limit: number;
  },
  places: Places,
): Promise<{ laggards: Laggard[]; next?: LaggardPosition }> {
  const { after, limit } = query;
  const builder = laggardsQuery(knex, query, places);
  orderAndSeek(builder, ORDER, after && { ...after, direction: 'next' });
  const rows: DbSummaryRow[] = await builder
    .select(...SUMMARY_COLUMNS)
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  return {
    laggards: page.map(row => ({
      system: toSystemSummary(row),
      states: row.states,
    })),
    ...(rows.length > limit && {
      next: { value: last.completeness, entityRef: last.entity_ref },
    }),
  };
}

/** How many systems in scope have not reached a goal. */
export async function countLaggards(
  knex: Knex,
  query: InventoryQuery & { goal: TargetGoal },
  places: Places,
): Promise<number> {
  const [{ total }] = await laggardsQuery(knex, query, places).count({
    total: '*',
  });
  return Number(total);
}

function laggardsQuery(
  knex: Knex,
  query: InventoryQuery & { goal: TargetGoal },
  places: Places,
): Knex.QueryBuilder {
  const { inScope, isThere } = goalConditions(query.goal, {
    ...places,
    result: 'e',
    states: 'e.states',
  });
  return inventoryQuery(knex, query, places)
    .whereRaw(inScope.sql, inScope.bindings)
    .whereRaw(`not (${isThere.sql})`, isThere.bindings);
}
