import { Knex } from 'knex';
import { InventoryQuery } from '../../InventoryStore';
import { Instants, TrendRow } from '../../TrendStore';
import { Places } from '../../util';
import { countAtInstants, lastOf } from './countAtInstants';
import { spansQuery } from './spansQuery';

/** Parts of a whole: a sum of shares has to be a whole number. */
const PARTS = 1_000_000_000;

/**
 * What a trend counts, each an expression over a span. Another measure that is
 * stored with a span, such as open risks, is one more line here and in `toTrendRow`.
 */
const MEASURES = {
  systems: '1',
  measured: 'case when p.completeness is null then 0 else 1 end',
  completeness: `cast(coalesce(round(p.completeness * ${PARTS}), 0) as bigint)`,
  blocked: 'case when p.blocked then 1 else 0 end',
  unowned: `case when p.ownership = 'unowned' then 1 else 0 end`,
  failing: 'case when p.failing > 0 then 1 else 0 end',
  expired: 'case when p.expired > 0 then 1 else 0 end',
};

/** Counts at each instant and level. */
export async function getTrend(
  knex: Knex,
  query: InventoryQuery & { instants: Instants },
  places: Places,
): Promise<TrendRow[]> {
  const { instants } = query;
  const rows = await countAtInstants(knex, {
    spans: spansQuery(
      knex,
      { ...query, from: instants.first, to: lastOf(instants) },
      places,
    ),
    instants,
    group: 'p.level',
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
