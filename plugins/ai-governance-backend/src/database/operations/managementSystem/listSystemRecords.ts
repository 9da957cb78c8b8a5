import { Knex } from 'knex';
import { Population } from '../../../managementSystem';
import { StoredRecord } from '../../../records/types';
import { importedColumn } from '../records/importedColumn';
import { toStoredRecord } from '../records/recordRow';
import { limitToPopulation } from './limitToPopulation';

/**
 * Records of types that count without a decision, over the systems in the catalog
 * that are counted and those that left it at an instant or later, last recorded first.
 */
export async function listSystemRecords(
  knex: Knex,
  options: {
    types: string[];
    population: Population;
    removedSince?: number;
  },
): Promise<StoredRecord[]> {
  const { types, population, removedSince } = options;
  const query = knex('records as r')
    .join('ai_systems as s', 's.entity_ref', 'r.entity_ref')
    .whereIn('r.type', types)
    .whereIn('r.state', ['submitted', 'approved'])
    .where(inCatalog => {
      inCatalog.whereNull('s.removed_at');
      if (removedSince !== undefined) {
        inCatalog.orWhere('s.removed_at', '>=', removedSince);
      }
    });
  const rows = await limitToPopulation(knex, query, population)
    .orderBy([
      { column: 'r.created_at', order: 'desc' },
      { column: 'r.id', order: 'desc' },
    ])
    .select('r.*', importedColumn(knex, 'r'));
  return rows.map(toStoredRecord);
}
