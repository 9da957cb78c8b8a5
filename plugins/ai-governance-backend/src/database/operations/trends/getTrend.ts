import { LEVELS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Instants, TrendRow } from '../../../insights';
import { InventoryQuery } from '../../../systems';
import { PositionedDatabase } from '../../util';
import { countAtInstants, lastOf } from './countAtInstants';
import { spansQuery } from './spansQuery';

/** Parts of a whole: a sum of shares has to be a whole number. */
const PARTS = 1_000_000_000;

/** Number of spans of which a condition holds. */
function countOf(condition: string): string {
  return `count(*) filter (where ${condition})`;
}

/** What a trend counts, each a sum over spans. */
const MEASURES: Record<Exclude<keyof TrendRow, 'index' | 'level'>, string> = {
  systems: 'count(*)',
  measured: 'count(p.completeness)',
  // A share of so many parts fits into an integer, and those add up faster.
  completeness: `coalesce(sum(cast(round(p.completeness * ${PARTS}) as integer)), 0)`,
  blocked: countOf('p.blocked'),
  unowned: countOf(`p.ownership = 'unowned'`),
  failing: countOf('p.failing > 0'),
  expired: countOf('p.expired > 0'),
  withRisksCounted: 'count(p.open_risks)',
  openRisks: 'coalesce(sum(p.open_risks), 0)',
  openHighRisks: 'coalesce(sum(p.open_high_risks), 0)',
};

/** Counts at each instant and level. */
export async function getTrend(
  database: PositionedDatabase,
  query: InventoryQuery & { instants: Instants },
): Promise<TrendRow[]> {
  const { instants } = query;
  const rows = await countAtInstants(database.knex, {
    spans: spansQuery(database, {
      ...query,
      from: instants.first,
      to: lastOf(instants),
    }),
    instants,
    group: 'p.level',
    groups: LEVELS.length,
    measures: MEASURES,
  });
  return rows
    .filter(row => row.systems > 0)
    .map(({ grp, ...row }) => ({
      ...(row as unknown as Omit<TrendRow, 'level'>),
      level: grp,
      completeness: row.completeness / PARTS,
    }));
}
