import {
  AttentionPage,
  ListAttentionQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed, useSystemFilters } from '../../hooks';
import {
  ATTENTION_SECTIONS,
  attentionQuery,
  AttentionSection,
  parseSection,
  UNREGISTERED,
} from './attention';

/** What the address asks for, and how much there is of each kind. */
export interface AttentionState {
  counts?: Partial<Record<AttentionSection, number>>;
  error?: Error;
  retry: () => void;
  /** Filters, without the kind. */
  query: ListAttentionQuery;
  /** The section in view: that of the address, else the first that has something. */
  section?: AttentionSection;
  /** Everything in view was counted, and there is nothing. */
  isEmpty: boolean;
}

/** The counts of all sections, and which one is in view. */
export function useAttention(): AttentionState {
  const api = useApi(aiGovernanceApiRef);
  const [params] = useSearchParams();
  const { filters } = useSystemFilters();
  const query = useMemo(() => attentionQuery(filters), [filters]);
  const { q, owner } = query;
  const named = parseSection(params.get('kind'));

  const { value, error, retry } = useAsyncFollowed(async () => {
    const [attention, unregistered] = await Promise.all([
      api.listAttention({ ...query, limit: 1 }),
      api.listUnregistered({
        limit: 1,
        ...(q && { q }),
        ...(owner && { owner }),
      }),
    ]);
    return countSections(attention, unregistered.counts.open);
  }, [api, query, q, owner]);

  const first =
    value && ATTENTION_SECTIONS.find(section => (value[section] ?? 0) > 0);
  // A section that somebody works in stays in view when its last item goes.
  const held = useRef<{ query: object; section?: AttentionSection }>({ query });
  if (held.current.query !== query) held.current = { query };
  held.current.section ??= first;
  return {
    counts: value,
    error,
    retry,
    query,
    section: named ?? held.current.section,
    isEmpty: value !== undefined && first === undefined,
  };
}

function countSections(
  { counts }: AttentionPage,
  unregistered: number,
): Record<AttentionSection, number> {
  return Object.fromEntries(
    ATTENTION_SECTIONS.map(section => [
      section,
      section === UNREGISTERED ? unregistered : counts[section] ?? 0,
    ]),
  ) as Record<AttentionSection, number>;
}

/** Which findings are in view: those that stand, or those that were dismissed. */
export function useFindingState(): [
  'open' | 'dismissed',
  (state: 'open' | 'dismissed') => void,
] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (state: 'open' | 'dismissed') =>
      setParams(current => {
        const next = new URLSearchParams(current);
        if (state === 'open') next.delete('state');
        else next.set('state', state);
        return next;
      }),
    [setParams],
  );
  return [params.get('state') === 'dismissed' ? 'dismissed' : 'open', set];
}
