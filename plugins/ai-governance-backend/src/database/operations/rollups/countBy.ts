import { LEVELS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RollupColumn, RollupRow } from '../../../insights';
import { InventoryQuery } from '../../../systems';
import { PositionedDatabase, readRows } from '../../util';
import { hasExpired, inventoryQuery } from '../inventory/inventoryQuery';

const COLUMNS: Record<RollupColumn, string> = {
  owner: 's.owner_ref',
  system: 's.system_ref',
  class: 's.risk_class',
  stage: 's.stage',
};

type Row = {
  key: string | number | null;
  completeness: number | null;
} & Record<
  'systems' | 'measured' | 'blocked' | 'gates' | 'expired' | 'unowned',
  number
> &
  Record<`level_${number}`, number>;

/**
 * Counts by the value of a column, in one pass and with one row each. Owners are told
 * apart here, and the tree of groups is walked over the few hundred rows that are left.
 */
export async function countBy(
  database: PositionedDatabase,
  query: InventoryQuery,
  column: RollupColumn,
): Promise<RollupRow[]> {
  const { knex } = database;
  const key = COLUMNS[column];
  const count = (condition: string, name: string) =>
    knex.raw(`count(*) filter (where ${condition}) as ${name}`);
  const rows = await readRows<Row>(
    knex,
    inventoryQuery(database, query)
      .groupBy(key)
      .select(
        knex.raw(`${key} as key`),
        knex.raw('count(*) as systems'),
        ...LEVELS.map((_, rank) => count(`e.level = ${rank}`, `level_${rank}`)),
        knex.raw('count(e.completeness) as measured'),
        knex.raw('sum(e.completeness) as completeness'),
        count('e.blocked', 'blocked'),
        count('e.failing_gates > 0', 'gates'),
        count(hasExpired(knex), 'expired'),
        count(`s.ownership = 'unowned'`, 'unowned'),
      ),
  );
  return rows.map(toRollupRow);
}

function toRollupRow(row: Row): RollupRow {
  return {
    key: row.key ?? undefined,
    systems: row.systems,
    byLevel: LEVELS.map((_, rank) => row[`level_${rank}`]),
    measured: row.measured,
    completeness: row.completeness ?? 0,
    blocked: row.blocked,
    withFailingGates: row.gates,
    withExpired: row.expired,
    unowned: row.unowned,
  };
}
