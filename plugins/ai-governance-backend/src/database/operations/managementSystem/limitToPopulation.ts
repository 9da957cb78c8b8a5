import { Knex } from 'knex';
import { Population } from '../../../managementSystem';
import { isOneOf } from '../../util';
import { filterByAimsScope } from '../systems/filterByAimsScope';

/** Limits a query over `ai_systems as s` to what may be read and is covered. */
export function limitToPopulation(
  knex: Knex,
  query: Knex.QueryBuilder,
  { scope, aims }: Population,
): Knex.QueryBuilder {
  if (scope.type === 'refs') {
    const { sql, bindings } = isOneOf(knex, 's.entity_ref', scope.refs);
    query.whereRaw(sql, bindings);
  }
  if (aims) {
    filterByAimsScope(knex, query, { inside: true, leftOut: aims.leftOut });
  }
  return query;
}

/** The same, of systems that are in the catalog now. */
export function limitToCatalog(
  knex: Knex,
  query: Knex.QueryBuilder,
  population: Population,
): Knex.QueryBuilder {
  return limitToPopulation(knex, query, population).whereNull('s.removed_at');
}
