import {
  DecisionBasis,
  describeBasis,
  DescribedBasis,
  RecordTypeInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo } from 'react';
import { useCalendar, useFormat } from '../../hooks';
import { useRecordsInView } from './RecordActions';
import { useDescriptionWriter } from './useDescriptionContext';

/** What a decision is about in the language of the reader; undefined until it is there. */
export function useDescribedBasis(
  basis: DecisionBasis | undefined,
  /** Of the record. */
  type: RecordTypeInfo | undefined,
): DescribedBasis | undefined {
  const { types } = useRecordsInView();
  const calendar = useCalendar();
  const format = useFormat();
  const write = useDescriptionWriter();
  return useMemo(() => {
    if (!basis) return undefined;
    const own = type ? [type] : [];
    return describeBasis({
      basis,
      types: types ? [...types.values()] : own,
      calendar,
      write,
      day: format.day,
    });
  }, [basis, type, types, calendar, format, write]);
}
