import {
  DecisionBasis,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** A basis that is being read, or was. */
export interface LoadedBasis {
  value?: DecisionBasis;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/** A record with all that a decision on it rests on, as the server has it now. */
export function useDecisionBasis({
  id,
  revision,
}: Pick<RecordView, 'id' | 'revision'>): LoadedBasis {
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(() => api.getDecisionBasis(id), [api, id, revision]);
}
