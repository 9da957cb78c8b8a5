import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { isOneOf } from '../../util';

/** Limits a query over `ai_systems as s` to the catalog, and to what may be read. */
export function limitToScope(
  knex: Knex,
  query: Knex.QueryBuilder,
  scope: ReadScope,
): Knex.QueryBuilder {
  query.whereNull('s.removed_at');
  if (scope.type === 'refs') {
    const { sql, bindings } = isOneOf(knex, 's.entity_ref', scope.refs);
    query.whereRaw(sql, bindings);
  }
  return query;
}
