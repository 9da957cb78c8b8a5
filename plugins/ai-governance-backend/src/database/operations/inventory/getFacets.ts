import { FacetRow, InventoryQuery } from '../../../systems';
import { DbEvaluationRow, DbInstant, DbSystemRow } from '../../tables';
import { PositionedDatabase } from '../../util';
import { inventoryQuery } from './inventoryQuery';

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
  open: DbInstant | null;
  open_high: DbInstant | null;
  above: DbInstant | null;
  overdue: DbInstant | null;
  incidents: DbInstant | null;
  with_high: DbInstant;
  with_above: DbInstant;
}

/**
 * Counts by everything that the summary counts, in one pass over the systems.
 * There are a few hundred combinations at most, whatever the number of systems.
 */
export async function getFacets(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<FacetRow[]> {
  const { knex } = database;
  const rows: DbFacetRow[] = await inventoryQuery(database, query)
    .groupBy(GROUPED)
    .select(
      ...GROUPED,
      knex.raw('count(*) as total'),
      knex.raw('sum(case when e.failing_gates > 0 then 1 else 0 end) as gates'),
      knex.raw('count(e.completeness) as measured'),
      knex.raw('sum(e.completeness) as completeness'),
      knex.raw('sum(e.open_risks) as open'),
      knex.raw('sum(e.open_high_risks) as open_high'),
      knex.raw('sum(e.risks_above_appetite) as above'),
      knex.raw('sum(e.overdue_treatments) as overdue'),
      knex.raw('sum(e.open_incidents) as incidents'),
      knex.raw(
        'sum(case when e.open_high_risks > 0 then 1 else 0 end) as with_high',
      ),
      knex.raw(
        'sum(case when e.risks_above_appetite > 0 then 1 else 0 end) as with_above',
      ),
    );
  return rows.map(row => ({
    level: row.level,
    riskClass: row.risk_class,
    stage: row.stage,
    ownership: row.ownership,
    type: row.type ?? undefined,
    blocked: Boolean(row.blocked),
    count: Number(row.total),
    risks: {
      open: Number(row.open),
      openHigh: Number(row.open_high),
      aboveAppetite: Number(row.above),
      overdueTreatments: Number(row.overdue),
      openIncidents: Number(row.incidents),
    },
    withOpenHighRisks: Number(row.with_high),
    withRisksAboveAppetite: Number(row.with_above),
    withFailingGates: Number(row.gates),
    measured: Number(row.measured),
    completeness: row.completeness ?? 0,
  }));
}
