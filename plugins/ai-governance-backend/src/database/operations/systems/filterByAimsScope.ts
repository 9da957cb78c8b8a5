import { Knex } from 'knex';
import { isOneOf } from '../../util';

/**
 * Limits systems, aliased `s`, to those that the AI management system covers, or to those
 * that it does not: that declare it, or that the scope statement leaves out.
 */
export function filterByAimsScope(
  knex: Knex,
  builder: Knex.QueryBuilder,
  options: { inside: boolean; leftOut: readonly string[] },
): void {
  const { inside, leftOut } = options;
  const { sql, bindings } = isOneOf(knex, 's.entity_ref', leftOut);
  if (inside) {
    builder.where('s.in_aims_scope', true).whereRaw(`not (${sql})`, bindings);
  } else {
    builder.where(outside =>
      outside.where('s.in_aims_scope', false).orWhereRaw(sql, bindings),
    );
  }
}
