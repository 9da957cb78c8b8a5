import { Knex } from 'knex';
import { EvaluatedSystem } from '../../../evaluation/types';
import {
  ColumnType,
  ColumnValue,
  insertRows,
  isOneOf,
  readRows,
} from '../../util';

type Rows<TColumn extends string> = Array<Record<TColumn, ColumnValue>>;

/**
 * Writes rows that belong to systems, in place of what was there. A system whose rows are
 * what they were is left alone: most changes of an entity move none of them, and reading
 * them costs a tenth of writing them. Three statements at most.
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
    rowsOf: (system: EvaluatedSystem) => Rows<TColumn>;
  },
): Promise<void> {
  const { table, columns, systems, ids, rowsOf } = options;
  if (systems.length === 0) {
    return;
  }
  const wanted = new Map(
    systems.map(system => [ids.get(system.facts.entityRef)!, rowsOf(system)]),
  );
  const stored = await readStored(tx, { table, columns, ids: wanted.keys() });
  const toWrite = [...wanted].filter(
    ([id, rows]) => !isSame(rows, stored.get(id) ?? [], columns),
  );
  const toDelete = toWrite.flatMap(([id]) => (stored.has(id) ? [id] : []));
  if (toDelete.length > 0) {
    const { sql, bindings } = isOneOf(tx, 'system_id', toDelete);
    await tx(table).whereRaw(sql, bindings).delete();
  }
  await insertRows(tx, {
    table,
    columns: { system_id: 'integer', ...columns },
    rows: toWrite.flatMap(([id, rows]) =>
      rows.map(row => ({ system_id: id, ...row })),
    ),
  });
}

async function readStored<TColumn extends string>(
  tx: Knex.Transaction,
  options: {
    table: string;
    columns: Record<TColumn, ColumnType>;
    ids: Iterable<number>;
  },
): Promise<Map<number, Rows<TColumn>>> {
  const { table, columns, ids } = options;
  const { sql, bindings } = isOneOf(tx, 'system_id', [...ids]);
  const rows = await readRows<
    { system_id: number } & Record<TColumn, ColumnValue>
  >(
    tx,
    tx(table)
      .whereRaw(sql, bindings)
      .select('system_id', ...Object.keys(columns)),
  );
  const stored = new Map<number, Rows<TColumn>>();
  for (const row of rows) {
    const known = stored.get(row.system_id);
    if (known) known.push(row);
    else stored.set(row.system_id, [row]);
  }
  return stored;
}

/** Whether two sets of rows are one, in whatever order. */
function isSame<TColumn extends string>(
  a: Rows<TColumn>,
  b: Rows<TColumn>,
  columns: Record<TColumn, ColumnType>,
): boolean {
  if (a.length !== b.length) return false;
  const names = Object.keys(columns) as TColumn[];
  // SQLite returns flags as numbers.
  const toKey = (row: Record<TColumn, ColumnValue>) =>
    names
      .map(name =>
        columns[name] === 'boolean' ? Number(row[name]) : row[name],
      )
      .join(' ');
  const keys = new Set(a.map(toKey));
  return b.every(row => keys.has(toKey(row)));
}
