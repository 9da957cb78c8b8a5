import {
  CsvDelimiter,
  CSV_DELIMITERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { storageApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useState } from 'react';

const BUCKET = 'ai-governance';
const KEY = 'csv-delimiter';

const isDelimiter = (value: unknown): value is CsvDelimiter =>
  typeof value === 'string' && Object.hasOwn(CSV_DELIMITERS, value);

/**
 * What the user wants between the cells of CSV, which the portal remembers for them. Comma as
 * long as they have not chosen.
 */
export function useCsvDelimiter(): [
  CsvDelimiter,
  (delimiter: CsvDelimiter) => void,
] {
  const storage = useApiHolder().get(storageApiRef);
  const [chosen, setChosen] = useState<unknown>(
    () => storage?.forBucket(BUCKET).snapshot(KEY).value,
  );
  useEffect(() => {
    const bucket = storage?.forBucket(BUCKET);
    setChosen(bucket?.snapshot(KEY).value);
    const subscription = bucket
      ?.observe$(KEY)
      .subscribe(({ value }) => setChosen(value));
    return () => subscription?.unsubscribe();
  }, [storage]);
  const choose = useCallback(
    (delimiter: CsvDelimiter) => {
      setChosen(delimiter);
      storage?.forBucket(BUCKET).set(KEY, delimiter);
    },
    [storage],
  );
  return [isDelimiter(chosen) ? chosen : 'comma', choose];
}
