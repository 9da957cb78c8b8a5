import {
  controlColumns,
  CsvColumn,
  csvFile,
  describedRecordColumns,
  historyColumns,
  historyRows,
  riskColumns,
  TableFormat,
  tableParts,
} from './csv';
import { describedFields, describedRows } from './describedCells';
import { SystemExport } from './SystemExport';

/** Lists of one system that can be had as files. */
export type SystemTable = 'controls' | 'risks' | 'records' | 'history';

/** What is done with a list, whatever its rows are. */
type Use<R> = <T>(columns: Array<CsvColumn<T>>, rows: T[]) => R;

/** Gives a list of a system to who uses it. */
type Reader = <R>(system: SystemExport, use: Use<R>) => R;

const READERS: Record<SystemTable, Reader> = {
  controls: ({ entityRef, pack, scorecard }, use) => {
    const controls = new Map(pack.controls.map(item => [item.id, item]));
    return use(
      controlColumns,
      scorecard.controls.map(result => ({
        entityRef,
        control: controls.get(result.controlId),
        result,
      })),
    );
  },
  risks: ({ entityRef, register, recordTypes, words }, use) =>
    use(
      riskColumns,
      register.risks.map(risk => ({
        entityRef,
        risk,
        words: describedFields(risk.record, recordTypes, words),
      })),
    ),
  records: ({ records, recordTypes, words }, use) =>
    use(describedRecordColumns, describedRows(records, recordTypes, words)),
  history: ({ entityRef, inputs }, use) =>
    use(historyColumns, historyRows(entityRef, inputs.history)),
};

async function* onePage<T>(rows: T[]): AsyncIterable<T[]> {
  yield rows;
}

/** One list of a system, as CSV. */
export function systemTable(system: SystemExport, table: SystemTable): string {
  return READERS[table](system, csvFile);
}

/** One list of a system as it was asked for, in parts. */
export function systemTableParts(
  system: SystemExport,
  table: SystemTable,
  as: TableFormat,
): AsyncIterable<string | Uint8Array> {
  return READERS[table](system, (columns, rows) =>
    tableParts({ name: table, columns, pages: onePage(rows) }, as),
  );
}

/** Every list of a system as CSV, by its name. */
export function systemTables(
  system: SystemExport,
): Record<SystemTable, string> {
  return Object.fromEntries(
    Object.keys(READERS).map(table => [
      table,
      systemTable(system, table as SystemTable),
    ]),
  ) as Record<SystemTable, string>;
}
