import { Knex } from 'knex';
import { ReferenceFact } from '../../../evaluation/types';
import { DbReferenceRow } from '../../tables';
import { isOneOf } from '../../util';
import { FACT_COLUMNS, toReferenceFact } from './toReferenceFact';

/** What references resolved to when they were last looked at. */
export async function getReferences(
  knex: Knex,
  refs: string[],
): Promise<ReferenceFact[]> {
  if (refs.length === 0) {
    return [];
  }
  const { sql, bindings } = isOneOf(knex, 'ref', refs);
  const rows: DbReferenceRow[] = await knex('entity_references')
    .whereRaw(sql, bindings)
    .select(...FACT_COLUMNS);
  return rows.map(toReferenceFact);
}
