import {
  DecisionBasis,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** A record with all that a decision on it rests on, as the server has it now. */
export function useDecisionBasis({
  id,
  revision,
}: Pick<RecordView, 'id' | 'revision'>): {
  value?: DecisionBasis;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(() => api.getDecisionBasis(id), [api, id, revision]);
}
