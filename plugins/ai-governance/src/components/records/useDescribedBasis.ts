import {
  DecisionBasis,
  describeBasis,
  DescribedBasis,
  DescriptionWriter,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useCalendar, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { useTypesInForce } from './RecordActions';

/** What a decision is about in the language of the reader; undefined until it is there. */
export function useDescribedBasis(
  basis: DecisionBasis | undefined,
  /** Of the record. */
  type: RecordTypeInfo | undefined,
): DescribedBasis | undefined {
  const types = useTypesInForce();
  const calendar = useCalendar();
  const format = useFormat();
  const { t } = useTexts();
  return useMemo(() => {
    if (!basis) return undefined;
    // The placeholders of a message are those that descriptions fill in.
    const write = ((message, values) =>
      (t as (key: string, values?: object) => string)(
        `records.describe.${message}`,
        values,
      )) as DescriptionWriter;
    return describeBasis({
      basis,
      types: types ? [...types.values()] : type ? [type] : [],
      calendar,
      write,
      day: format.day,
    });
  }, [basis, type, types, calendar, format, t]);
}
