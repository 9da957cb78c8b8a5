import { PackInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../api';

/** The pack that is measured when none is named. */
export function useDefaultPack(): PackInfo | undefined {
  const api = useApi(aiGovernanceApiRef);
  const { value } = useAsync(() => api.listPacks(), [api]);
  return value?.find(pack => pack.isDefault);
}
