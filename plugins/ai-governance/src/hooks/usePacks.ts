import { PackInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../api';

/** The packs in force, the default first; none until they are read. */
export function usePacks(): PackInfo[] {
  const api = useApi(aiGovernanceApiRef);
  const { value } = useAsync(() => api.listPacks(), [api]);
  return value ?? [];
}

/** Id of the pack that is measured: the named one, or the default. */
export function usePackId(named?: string): string | undefined {
  const packs = usePacks();
  return named ?? packs.find(pack => pack.isDefault)?.id;
}
