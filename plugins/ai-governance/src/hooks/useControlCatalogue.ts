import { ControlInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../api';

/** Controls of a pack by id. */
export type ControlCatalogue = ReadonlyMap<string, ControlInfo>;

/**
 * Titles and references of the controls of a pack. A pack that cannot be read
 * leaves the ids, which are enough to go on with.
 */
export function useControlCatalogue(packId: string | undefined): {
  catalogue: ControlCatalogue;
  packTitle?: string;
} {
  const api = useApi(aiGovernanceApiRef);
  const { value } = useAsync(
    async () => (packId ? api.listControls(packId) : undefined),
    [api, packId],
  );
  return useMemo(
    () => ({
      catalogue: new Map(value?.items.map(control => [control.id, control])),
      packTitle: value?.pack.title,
    }),
    [value],
  );
}
