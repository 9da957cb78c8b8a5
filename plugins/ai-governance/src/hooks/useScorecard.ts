import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../api';
import { useAsyncFollowed } from './useAsyncFollowed';

/** Scorecard of an AISystem by a pack, evaluated at the time of the request. */
export function useScorecard(
  entity: Entity,
  pack?: string,
): {
  value?: Scorecard;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  return useAsyncFollowed(
    () =>
      pack
        ? api.getScorecard({ namespace, name }, { pack })
        : api.getScorecard({ namespace, name }),
    [api, namespace, name, pack, entity.metadata.etag],
    { namespace, name },
  );
}
