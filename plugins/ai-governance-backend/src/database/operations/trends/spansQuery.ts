import { Knex } from 'knex';
import { InventoryQuery } from '../../../systems';
import { isOneOf, PositionedDatabase, positionsOf } from '../../util';
import {
  filterByColumns,
  filterByControl,
  filterByLaw,
  filterByCount,
  filterByGroupTree,
  filterByRelation,
  filterByScope,
  filterBySystem,
  filterByText,
  filterByTree,
} from '../inventory/inventoryQuery';

/**
 * Spans that hold at some instant of an interval, limited to what matches and what
 * the caller may read now. Aliases: `p` for the span, `s` for the system, and `c` for
 * the change, which is joined where the filter names a control.
 *
 * @remarks
 *
 * Owner, ownership, type, System, class, stage, level, expired controls and the number
 * of open high risks are those of the span, that is of the past. Names, relations, the
 * trees of groups and domains, the scope of the management system, failing gates and risks
 * above the appetite are those of today. A system that was removed counts while it was there, for those who may read all
 * systems: the catalog no longer says who else could.
 */
export function spansQuery(
  database: PositionedDatabase,
  query: InventoryQuery & { from: number; to: number },
): Knex.QueryBuilder {
  const { knex } = database;
  const { packId, filter, scope, from, to } = query;
  const builder = knex('result_spans as p')
    .where('p.pack_id', packId)
    .where('p.until_at', '>', from)
    .where('p.from_at', '<=', to);
  const { q, relatedTo, inAimsScope } = filter;
  const ofToday = [q, relatedTo, inAimsScope];
  if (scope.type === 'refs' || ofToday.some(value => value !== undefined)) {
    builder.join('ai_systems as s', 's.id', 'p.system_id');
  }
  if (scope.type === 'refs') {
    const { sql, bindings } = isOneOf(knex, 's.entity_ref', scope.refs);
    builder.whereRaw(sql, bindings);
  }
  if (filter.control !== undefined || query.lawControls) {
    joinStates(builder);
  }
  filterByColumns(builder, filter, { system: 'p', result: 'p' });
  filterByCount(builder, 'p.expired', filter.hasExpiredControls);
  filterByScope(knex, builder, query);
  filterByText(builder, q);
  filterByResultsOfToday(knex, builder, query);
  filterByGroupTree(knex, builder, filter.groupTree, 'p.owner_ref');
  filterByTree(
    knex,
    builder,
    'p.system_ref',
    'domain_edges',
    filter.domainTree,
  );
  filterByRelation(knex, builder, relatedTo);
  filterBySystem(knex, builder, filter.system, 'p.system_ref');
  const place = { ...positionsOf(database, packId), column: 'c.states' };
  filterByControl(builder, filter, place);
  filterByLaw(builder, query.lawControls, place);
  return builder;
}

/** Has the states of all controls at hand. */
export function joinStates(builder: Knex.QueryBuilder): void {
  builder.join('evaluation_changes as c', 'c.id', 'p.change_id');
}

/** Spans know neither failing gates nor risks above the appetite: today's decide. */
function filterByResultsOfToday(
  knex: Knex,
  builder: Knex.QueryBuilder,
  { packId, filter }: InventoryQuery,
): void {
  const { hasFailingGates, hasRisksAboveAppetite } = filter;
  if (hasFailingGates === undefined && hasRisksAboveAppetite === undefined) {
    return;
  }
  const results = knex('evaluations')
    .where('pack_id', packId)
    .select('system_id');
  filterByCount(results, 'failing_gates', hasFailingGates);
  filterByCount(results, 'risks_above_appetite', hasRisksAboveAppetite);
  builder.whereIn('p.system_id', results);
}
