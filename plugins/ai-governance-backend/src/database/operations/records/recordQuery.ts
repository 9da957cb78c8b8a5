import { Knex } from 'knex';
import { RecordFilter } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { isOneOf } from '../../util';

/** The records of one system that match, neither ordered nor limited. */
export function recordQuery(
  knex: Knex,
  filter: RecordFilter,
): Knex.QueryBuilder<DbRecordRow, DbRecordRow[]> {
  const { entityRef, types, states, subject, exceptIds = [] } = filter;
  const query = knex<DbRecordRow>('records').where('entity_ref', entityRef);
  if (types) {
    query.whereIn('type', types);
  }
  if (states) {
    query.whereIn('state', states);
  }
  if (subject !== undefined) {
    query.where({ subject });
  }
  if (exceptIds.length > 0) {
    const { sql, bindings } = isOneOf(knex, 'id', exceptIds);
    query.whereRaw(`not (${sql})`, bindings);
  }
  return query as Knex.QueryBuilder<DbRecordRow, DbRecordRow[]>;
}
