import { Knex } from 'knex';
import { FacetRow } from '../../InventoryStore';
import { DbEvaluationRow, DbInstant, DbSystemRow } from '../../tables';

const GROUPED = [
  'e.level',
  's.risk_class',
  's.stage',
  's.ownership',
  's.type',
  'e.blocked',
];

interface DbFacetRow
  extends Pick<DbSystemRow, 'risk_class' | 'stage' | 'ownership' | 'type'>,
    Pick<DbEvaluationRow, 'level' | 'blocked'> {
  total: DbInstant;
  gates: DbInstant;
  measured: DbInstant;
  completeness: number | null;
}

/**
 * Counts by everything that the summary counts, in one pass over the systems.
 * There are a few hundred combinations at most, whatever the number of systems.
 */
export async function getFacets(
  knex: Knex,
  query: Knex.QueryBuilder,
): Promise<FacetRow[]> {
  const rows: DbFacetRow[] = await query
    .groupBy(GROUPED)
    .select(
      ...GROUPED,
      knex.raw('count(*) as total'),
      knex.raw('sum(case when e.failing_gates > 0 then 1 else 0 end) as gates'),
      knex.raw('count(e.completeness) as measured'),
      knex.raw('sum(e.completeness) as completeness'),
    );
  return rows.map(row => ({
    level: row.level,
    riskClass: row.risk_class,
    stage: row.stage,
    ownership: row.ownership,
    type: row.type ?? undefined,
    blocked: Boolean(row.blocked),
    count: Number(row.total),
    withFailingGates: Number(row.gates),
    measured: Number(row.measured),
    completeness: row.completeness ?? 0,
  }));
}
