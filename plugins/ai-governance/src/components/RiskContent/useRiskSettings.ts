import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** Matrix, appetite and starting risks. */
export function useRiskSettings(): {
  value?: RiskSettings;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(() => api.getRiskSettings(), [api]);
}
