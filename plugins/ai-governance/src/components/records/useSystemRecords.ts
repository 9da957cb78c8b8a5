import {
  AiGovernanceApi,
  ListRecordsQuery,
  RecordView,
  SystemRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';

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
  api: Pick<AiGovernanceApi, 'listRecords' | 'listManagementSystemRecords'>,
  ref: SystemRef | undefined,
): Promise<SystemRecords> {
  const read = (query: ListRecordsQuery) =>
    ref ? api.listRecords(ref, query) : api.listManagementSystemRecords(query);
  const { items, mayCreate, nextCursor } = await read({ limit: PAGE });
  const all = [...items];
  let cursor = nextCursor;
  while (cursor) {
    const page = await read({ limit: PAGE, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return { items: all, mayCreate };
}

function toSystemRef(entity: Entity): SystemRef {
  const { namespace, name } = getCompoundEntityRef(entity);
  return { namespace, name };
}

/** Every record of an AISystem; without one, of the organisation. */
export function useSystemRecords(entity: Entity | undefined): {
  value?: SystemRecords;
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const ref = entity && stringifyEntityRef(entity);
  return useAsyncFollowed(
    () => readAll(api, entity && toSystemRef(entity)),
    [api, ref],
    entity && toSystemRef(entity),
  );
}
