import { Knex } from 'knex';
import { SeriesKey, StoredSeries } from '../../../measurements';
import { DbSeriesRow } from '../../tables';
import { insertRows, isOneOf, isPostgres } from '../../util';
import { toSeriesRow, toStoredSeries } from './seriesRow';

const COLUMNS = {
  entity_ref: 'text',
  identity: 'text',
  metric: 'text',
  version: 'text',
  slice: 'text',
  dataset: 'text',
  source: 'text',
} as const;

/**
 * The series of some keys, in the order of the keys; those that are new are made. Until
 * the transaction ends, no retention makes final what is written to them: PostgreSQL
 * locks the rows against it, and not against other writers; SQLite has one
 * transaction at a time.
 */
export async function openSeries(
  tx: Knex.Transaction,
  keys: SeriesKey[],
): Promise<StoredSeries[]> {
  const rows = keys.map(toSeriesRow);
  // In one order, so that two requests at once do not wait for each other.
  const sorted = [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  await insertRows(tx, {
    table: 'measurement_series',
    columns: COLUMNS,
    rows: sorted,
    onConflict: '(entity_ref, identity) do nothing',
  });
  const refs = [...new Set(rows.map(row => row.entity_ref))];
  const isOfSystems = isOneOf(tx, 'entity_ref', refs);
  const isOfKeys = isOneOf(
    tx,
    'identity',
    rows.map(row => row.identity),
  );
  const query = tx<DbSeriesRow>('measurement_series')
    .whereRaw(isOfSystems.sql, isOfSystems.bindings)
    .whereRaw(isOfKeys.sql, isOfKeys.bindings)
    .orderBy('id');
  const found = await (isPostgres(tx) ? query.forShare() : query);
  const byId = new Map(found.map(row => [idOf(row), toStoredSeries(row)]));
  return rows.map(row => byId.get(idOf(row))!);
}

function idOf(row: Pick<DbSeriesRow, 'entity_ref' | 'identity'>): string {
  return `${row.entity_ref} ${row.identity}`;
}
