import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { createContext, useContext } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Counts up with every record that is written here, so that views are read again. */
export const ChangesContext = createContext(0);

/**
 * Something that the server computes. What was read stays until the next is there.
 *
 * @param read - what to read
 * @param key - another one reads again
 */
export function useView<T>(
  read: (api: AiGovernanceApi) => Promise<T>,
  key = '',
): { value?: T; error?: Error; retry: () => void } {
  const api = useApi(aiGovernanceApiRef);
  const changes = useContext(ChangesContext);
  const { value, error, retry } = useAsyncRetry(
    () => read(api),
    [api, key, changes],
  );
  return { value, error, retry };
}
