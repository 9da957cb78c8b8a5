import { Knex } from 'knex';
import { OwnerStatesRow, RollupColumn, RollupRow } from '../../RollupStore';
import { DbInstant } from '../../tables';

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
  | 'level'
  | 'systems'
  | 'measured'
  | 'blocked'
  | 'gates'
  | 'expired'
  | 'unowned',
  DbInstant
>;

/**
 * Counts by the value of a column and the level, in one pass. Owners are told apart
 * here and the tree of groups is walked over the few hundred rows that are left.
 */
export async function countBy(
  knex: Knex,
  query: Knex.QueryBuilder,
  column: RollupColumn,
): Promise<RollupRow[]> {
  const rows: Row[] = await count(knex, query, COLUMNS[column]);
  return rows.map(toRollupRow);
}

/**
 * Counts by owner, level and the states of all controls, which are taken apart
 * outside.
 */
export async function countStatesByOwner(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<OwnerStatesRow[]> {
  const rows: Array<Row & { states: string }> = await count(
    knex,
    query.groupBy('e.states').select('e.states as states'),
    COLUMNS.owner,
  );
  return rows.map(row => ({ ...toRollupRow(row), states: row.states }));
}

function count(
  knex: Knex,
  query: Knex.QueryBuilder,
  key: string,
): Knex.QueryBuilder {
  const sumOf = (condition: string, name: string) =>
    knex.raw(`sum(case when ${condition} then 1 else 0 end) as ${name}`);
  return query.groupBy(key, 'e.level').select(
    knex.raw(`${key} as key`),
    'e.level as level',
    knex.raw('count(*) as systems'),
    knex.raw('count(e.completeness) as measured'),
    knex.raw('sum(e.completeness) as completeness'),
    sumOf('e.blocked', 'blocked'),
    sumOf('e.failing_gates > 0', 'gates'),
    // An upper-case E; `like` would find a lower-case one on SQLite.
    sumOf(`replace(e.states, 'E', '') <> e.states`, 'expired'),
    sumOf(`s.ownership = 'unowned'`, 'unowned'),
  );
}

function toRollupRow(row: Row): RollupRow {
  return {
    key: row.key ?? undefined,
    level: Number(row.level),
    systems: Number(row.systems),
    measured: Number(row.measured),
    completeness: row.completeness ?? 0,
    blocked: Number(row.blocked),
    withFailingGates: Number(row.gates),
    withExpired: Number(row.expired),
    unowned: Number(row.unowned),
  };
}
