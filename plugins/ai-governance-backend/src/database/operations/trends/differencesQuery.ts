import { Knex } from 'knex';
import { DIFFERENCE_KINDS, DifferenceKind } from '../../../insights';
import { InventoryQuery } from '../../../systems';
import { PositionedDatabase } from '../../util';
import { RISK_COUNTS, SYSTEM_FACTS } from '../spans/systemColumns';
import { spansQuery } from './spansQuery';

const COUNTS = Object.keys(RISK_COUNTS);

const COLUMNS = [
  'system_id',
  'from_at',
  'change_id',
  'level',
  'completeness',
  ...Object.keys(SYSTEM_FACTS),
  ...COUNTS,
];

/** Columns that tell two spans of one system apart. */
const FACTS = ['change_id', ...Object.keys(SYSTEM_FACTS)];

/**
 * Whether two spans differ in something that is told. Counts that only one of them has
 * say nothing of what became of the system.
 */
const DIFFERS = [
  'x.system_id is null',
  'y.system_id is null',
  ...FACTS.map(column => `x.${column} <> y.${column}`),
  ...FACTS.map(column => `(x.${column} is null) <> (y.${column} is null)`),
  ...COUNTS.map(column => `x.${column} <> y.${column}`),
].join(' or ');

/** Kinds from the worst to the least, as a rank in SQL. */
const RANK = `case
  when y.system_id is null then ${rankOf('left')}
  when x.system_id is null then ${rankOf('entered')}
  when y.level < x.level then ${rankOf('worse')}
  when y.level > x.level then ${rankOf('better')}
  when y.completeness < x.completeness then ${rankOf('worse')}
  when y.completeness > x.completeness then ${rankOf('better')}
  else ${rankOf('other')} end`;

/** Place of a kind in the order of a list. */
export function rankOf(kind: DifferenceKind): number {
  return DIFFERENCE_KINDS.indexOf(kind);
}

/**
 * Systems of which another span holds at the end of an interval than at its start, as
 * rows of `d`: columns of the one start with `x_`, of the other with `y_`.
 *
 * @remarks
 *
 * Where the same span holds at both, nothing differs. So the one is looked for among
 * the spans that end in the interval, the other among those that begin in it, and
 * systems that did not move are not read.
 */
export function differencesQuery(
  database: PositionedDatabase,
  query: InventoryQuery & { from: number; to: number },
): Knex.QueryBuilder {
  const { knex } = database;
  const { from, to } = query;
  const at = (instant: number) =>
    spansQuery(database, { ...query, from: instant, to: instant }).select(
      COLUMNS.map(column => `p.${column}`),
    );
  const sides = ['x', 'y'].flatMap(side =>
    COLUMNS.map(column => `${side}.${column} as ${side}_${column}`),
  );
  const rows = knex
    .with('before', at(from).where('p.until_at', '<=', to))
    .with('after', at(to).where('p.from_at', '>', from))
    .with(
      'moved',
      knex
        .from('before')
        .select('system_id')
        .union(knex.from('after').select('system_id')),
    )
    .from('moved as m')
    .join('ai_systems as n', 'n.id', 'm.system_id')
    .leftJoin('before as x', 'x.system_id', 'n.id')
    .leftJoin('after as y', 'y.system_id', 'n.id')
    .whereRaw(`(${DIFFERS})`)
    .select(
      'n.id',
      'n.entity_ref',
      'n.name',
      'n.title',
      ...sides,
      knex.raw(`${RANK} as kind`),
    );
  return knex.from(rows.as('d'));
}
