import {
  AiGovernanceApi,
  RecordView,
  SystemRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../api';

/** Most that the HTTP API gives at a time. */
const PAGE = 500;

/** The records of a system, and what the caller may add. */
export interface SystemRecords {
  /** Last changed first. */
  items: RecordView[];
  /** Types that the caller may write. */
  mayCreate: string[];
}

async function readAll(
  api: Pick<AiGovernanceApi, 'listRecords'>,
  ref: SystemRef,
): Promise<SystemRecords> {
  const { items, mayCreate, nextCursor } = await api.listRecords(ref, {
    limit: PAGE,
  });
  const all = [...items];
  let cursor = nextCursor;
  while (cursor) {
    const page = await api.listRecords(ref, { limit: PAGE, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return { items: all, mayCreate };
}

/** Every record of an AISystem. */
export function useSystemRecords(entity: Entity): {
  value?: SystemRecords;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  return useAsyncRetry(
    () => readAll(api, { namespace, name }),
    [api, namespace, name],
  );
}
