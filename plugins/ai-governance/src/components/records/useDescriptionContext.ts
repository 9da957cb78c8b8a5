import {
  DecisionBasis,
  DescriptionContext,
  DescriptionWriter,
  toDescriptionContext,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useCalendar, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { useRecordsInView } from './RecordActions';

/** Writes what descriptions say in the language of the reader. */
export function useDescriptionWriter(): DescriptionWriter {
  const { t } = useTexts();
  // The placeholders of a message are those that descriptions fill in.
  return useMemo(
    () => (message, values) =>
      (t as (key: string, values?: object) => string)(
        `records.describe.${message}`,
        values,
      ),
    [t],
  );
}

/** With which what is in view is said in words: its records and their types. */
export function useDescriptionContext(
  /** Of a record, with the names that belong to it. Without it, names are those in view. */
  basis?: DecisionBasis,
): DescriptionContext {
  const { records, types } = useRecordsInView();
  const calendar = useCalendar();
  const format = useFormat();
  const write = useDescriptionWriter();
  return useMemo(() => {
    const words = { calendar, write, day: format.day };
    const known = types && [...types.values()];
    return basis
      ? toDescriptionContext({ basis, types: known ?? [], ...words })
      : { ...words, records, types: known };
  }, [basis, calendar, write, format, records, types]);
}
