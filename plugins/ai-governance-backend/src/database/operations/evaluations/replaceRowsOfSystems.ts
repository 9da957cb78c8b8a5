import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import { ColumnType, ColumnValue, insertRows, isOneOf } from '../../util';

/**
 * Writes rows that belong to systems, in place of what was there: one statement
 * deletes, and one inserts.
 *
 * @param options.columns - beside `system_id`
 */
export async function replaceRowsOfSystems<TColumn extends string>(
  tx: Knex.Transaction,
  options: {
    table: 'system_documents' | 'system_models' | 'system_references';
    columns: Record<TColumn, ColumnType>;
    systems: EvaluatedSystem[];
    ids: Map<string, number>;
    rowsOf: (system: EvaluatedSystem) => Array<Record<TColumn, ColumnValue>>;
  },
): Promise<void> {
  const { table, columns, systems, ids, rowsOf } = options;
  if (systems.length === 0) {
    return;
  }
  const idOf = (system: EvaluatedSystem) => ids.get(system.facts.entityRef)!;
  const { sql, bindings } = isOneOf(tx, 'system_id', systems.map(idOf));
  await tx(table).whereRaw(sql, bindings).delete();
  await insertRows(tx, {
    table,
    columns: { system_id: 'integer', ...columns },
    rows: systems.flatMap(system =>
      rowsOf(system).map(row => ({ system_id: idOf(system), ...row })),
    ),
  });
}
