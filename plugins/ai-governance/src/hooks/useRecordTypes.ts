import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../api';

/** Types of record by id, in the order of the packs. */
export type RecordTypes = ReadonlyMap<string, RecordTypeInfo>;

/** The types of record in force. */
export function useRecordTypes(): {
  types?: RecordTypes;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.listRecordTypes(),
    [api],
  );
  const types = useMemo(
    () => value && new Map(value.map(type => [type.id, type])),
    [value],
  );
  return { types, error, retry };
}
