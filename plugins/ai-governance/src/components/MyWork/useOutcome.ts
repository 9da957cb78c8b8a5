import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../../api';
import { useSystemFilters } from '../../hooks';
import { useRecordEffect } from '../records';

/**
 * Says what came of an act: what was done, and what it did to the controls, the
 * completeness and the level of the system.
 */
export function useOutcome(
  item: MyWorkItem,
): (text: string) => Promise<string> {
  const api = useApi(aiGovernanceApiRef);
  const effectOf = useRecordEffect();
  const { pack } = useSystemFilters().filters;
  const entityRef = item.system?.entityRef;
  const read = useCallback(async () => {
    if (!entityRef) return undefined;
    const { namespace, name } = parseEntityRef(entityRef);
    return api.getScorecard({ namespace, name }, pack ? { pack } : {});
  }, [api, entityRef, pack]);
  const { value: before } = useAsync(read, [read]);
  return async text => {
    if (!before || !entityRef) return text;
    // What was done is done, whether or not its effect can be told.
    const effect = await effectOf(parseEntityRef(entityRef), before).catch(
      () => undefined,
    );
    return effect ? `${text}. ${effect}` : text;
  };
}
