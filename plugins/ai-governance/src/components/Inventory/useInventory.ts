import {
  ListSystemsQuery,
  SystemPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';
import { HIDDEN_PARAM, parseHidden } from './columns';
import {
  nextOrder,
  Order,
  OrderField,
  orderParam,
  parseOrder,
} from './inventoryOrder';
import { filterQuery, parseFilters } from '../../lib/systemFilters';

/** Page sizes on offer. */
export const PAGE_SIZES = [20, 50, 100] as const;

/** What the address asks for, and the page that the API gave. */
export interface InventoryState {
  page?: SystemPage;
  error?: Error;
  loading: boolean;
  retry: () => void;
  /** Filters and order, without the place in the list. */
  query: ListSystemsQuery;
  order: Order;
  /** Columns that are not shown. */
  hidden: OrderField[];
  limit: number;
  cursor?: string;
  sortBy: (field: OrderField) => void;
  setHidden: (fields: readonly OrderField[]) => void;
  setLimit: (limit: number) => void;
  goTo: (cursor: string | undefined) => void;
}

/** The inventory that the address describes. */
export function useInventory(): InventoryState {
  const api = useApi(aiGovernanceApiRef);
  const [params, setParams] = useSearchParams();
  const address = params.toString();

  const asked = useMemo(() => {
    const current = new URLSearchParams(address);
    const order = parseOrder(current.get('orderBy'));
    const size = Number(current.get('limit'));
    const query: ListSystemsQuery = {
      ...filterQuery(parseFilters(current)),
      orderBy: orderParam(order),
    };
    return {
      order,
      query,
      hidden: parseHidden(current.get(HIDDEN_PARAM)),
      limit: PAGE_SIZES.find(option => option === size) ?? PAGE_SIZES[0],
      cursor: current.get('cursor') ?? undefined,
    };
  }, [address]);
  const { query, limit, cursor } = asked;

  const { value, error, loading, retry } = useAsyncFollowed(
    () => api.listSystems(cursor ? { cursor, limit } : { ...query, limit }),
    [api, query, limit, cursor],
  );

  const change = useCallback(
    (
      name: 'orderBy' | 'limit' | 'cursor' | typeof HIDDEN_PARAM,
      text: string | undefined,
    ) =>
      setParams(current => {
        const next = new URLSearchParams(current);
        // The columns change nothing of what is listed.
        if (name !== HIDDEN_PARAM) next.delete('cursor');
        if (text) next.set(name, text);
        else next.delete(name);
        return next;
      }),
    [setParams],
  );

  return {
    ...asked,
    page: value,
    error,
    loading,
    retry,
    sortBy: field =>
      change('orderBy', orderParam(nextOrder(asked.order, field))),
    setHidden: fields => change(HIDDEN_PARAM, fields.join()),
    setLimit: size => change('limit', String(size)),
    goTo: to => change('cursor', to),
  };
}
