import { CrosswalkView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Controls and evidence of the packs in force beside the frameworks they serve. */
export function useCrosswalk(): {
  value?: CrosswalkView;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(() => api.getCrosswalk(), [api]);
}
