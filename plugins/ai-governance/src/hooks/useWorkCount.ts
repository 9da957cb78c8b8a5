import { useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../api';
import { onWorkChange } from '../lib/workChanges';

/**
 * How much waits for the person who looks; undefined until it is known, and for whom
 * nothing can wait.
 */
export function useWorkCount(): number | undefined {
  const api = useApi(aiGovernanceApiRef);
  const { value, retry } = useAsyncRetry(async () => {
    try {
      return (await api.getMyWork({ limit: 0 })).counts.total;
    } catch {
      // A number beside a title is not worth an error; the view says what is wrong.
      return undefined;
    }
  }, [api]);
  useEffect(() => onWorkChange(retry), [retry]);
  return value;
}
