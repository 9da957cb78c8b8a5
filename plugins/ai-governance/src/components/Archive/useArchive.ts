import { Archive } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Systems that left the catalog, or that the caller may not know of them. */
export function useArchive(): {
  value?: Archive;
  error?: Error;
  denied: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const { value, error, retry } = useAsyncRetry(() => api.listArchive(), [api]);
  const denied = ResponseError.is(error) && error.statusCode === 403;
  return { value, error: denied ? undefined : error, denied, retry };
}
