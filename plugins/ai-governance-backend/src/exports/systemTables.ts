import {
  controlColumns,
  csvFile,
  historyColumns,
  historyRows,
  describedRecordColumns,
  riskColumns,
} from './csv';
import { describedFields, describedRows } from './describedCells';
import { SystemExport } from './SystemExport';

/** Lists of one system that can be had as CSV. */
export type SystemTable = 'controls' | 'risks' | 'records' | 'history';

const WRITERS: Record<SystemTable, (system: SystemExport) => string> = {
  controls: ({ entityRef, pack, scorecard }) => {
    const controls = new Map(pack.controls.map(item => [item.id, item]));
    return csvFile(
      controlColumns,
      scorecard.controls.map(result => ({
        entityRef,
        control: controls.get(result.controlId),
        result,
      })),
    );
  },
  risks: ({ entityRef, register, recordTypes, words }) =>
    csvFile(
      riskColumns,
      register.risks.map(risk => ({
        entityRef,
        risk,
        words: describedFields(risk.record, recordTypes, words),
      })),
    ),
  records: ({ records, recordTypes, words }) =>
    csvFile(describedRecordColumns, describedRows(records, recordTypes, words)),
  history: ({ entityRef, inputs }) =>
    csvFile(historyColumns, historyRows(entityRef, inputs.history)),
};

/** One list of a system. */
export function systemTable(system: SystemExport, table: SystemTable): string {
  return WRITERS[table](system);
}

/** Every list of a system, by its name. */
export function systemTables(
  system: SystemExport,
): Record<SystemTable, string> {
  return Object.fromEntries(
    Object.entries(WRITERS).map(([table, write]) => [table, write(system)]),
  ) as Record<SystemTable, string>;
}
