import { Knex } from 'knex';
import { FindingQuery } from '../../../discovery/types';
import { isOneOf } from '../../util';

/**
 * Entities that look like AI, and that no AI system of the catalog refers to now or
 * declares among its models.
 */
export function uncoveredQuery(knex: Knex): Knex.QueryBuilder {
  return knex('discovered_entities as d')
    .whereRaw(
      `not exists (
       select 1 from discovered_covers c
       join system_references r on r.ref = c.ref and r.related
       join ai_systems s on s.id = r.system_id and s.removed_at is null
       where c.entity_ref = d.entity_ref)`,
    )
    .whereRaw(
      `not exists (
       select 1 from discovered_models m
       join system_models r on r.key = m.key
       join ai_systems s on s.id = r.system_id and s.removed_at is null
       where m.entity_ref = d.entity_ref)`,
    );
}

/**
 * Findings that match and that the caller may read, dismissed or not: the one source
 * of counts and lists. Aliases: `d` for the entity, `x` for its dismissal.
 */
export function findingsQuery(
  knex: Knex,
  query: Omit<FindingQuery, 'state'>,
): Knex.QueryBuilder {
  const { q, owner, scope } = query;
  const builder = uncoveredQuery(knex).leftJoin(
    'unregistered_dismissals as x',
    'x.entity_ref',
    'd.entity_ref',
  );
  if (scope.type === 'refs') {
    const { sql, bindings } = isOneOf(knex, 'd.entity_ref', scope.refs);
    builder.whereRaw(sql, bindings);
  }
  if (owner) {
    builder.whereIn('d.owner_ref', owner);
  }
  if (q !== undefined) {
    const pattern = q.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&');
    builder.whereRaw(`d.search_text like ? escape '\\'`, [`%${pattern}%`]);
  }
  return builder;
}
