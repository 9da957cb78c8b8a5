import {
  LEVELS,
  LIFECYCLE_STAGES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { SearchFilter, useSearch } from '@backstage/plugin-search-react';
import { useCallback } from 'react';
import { useWords } from '../../hooks/useWords';
import { AI_SYSTEM_FILTER_KIND } from '../../lib/entityKinds';
import { AI_SEARCH_TYPES, AiSearchFiltersProps } from '../../lib/searchResults';
import { useTexts } from '../../useTexts';

/** States of records and risks, beside the stages of AI systems. */
const STATES = [
  'draft',
  'submitted',
  'approved',
  'rejected',
  'withdrawn',
  'superseded',
  'open',
  'closed',
] as const;

/** Entities that are found beside AI systems. */
const KINDS = [
  'AISystem',
  'API',
  'Component',
  'Domain',
  'Group',
  'Resource',
  'System',
  'User',
];

const OWNERS = `relations.${RELATION_OWNED_BY}`;

/** Owners that AI systems have, as the reader's catalog says. */
function useOwners(): () => Promise<string[]> {
  const catalog = useApi(catalogApiRef);
  return useCallback(async () => {
    const { facets } = await catalog.getEntityFacets({
      filter: { kind: AI_SYSTEM_FILTER_KIND },
      facets: [OWNERS],
    });
    return (facets[OWNERS] ?? []).map(({ value }) => value).sort();
  }, [catalog]);
}

/**
 * Filters of a search page by what the results of AI governance carry. They hide where
 * only other types are searched.
 */
export function SearchFilters(props: AiSearchFiltersProps) {
  const { className, showKind = true } = props;
  const { types } = useSearch();
  const owners = useOwners();
  const words = useWords();
  const { t } = useTexts();
  const isAsked =
    types.length === 0 ||
    types.some(type => AI_SEARCH_TYPES.some(known => known === type));
  if (!isAsked) return null;
  return (
    <>
      <SearchFilter.Select
        className={className}
        name="class"
        label={t('search.filter.class')}
        values={RISK_CLASSES.map(value => ({
          value,
          label: words.riskClass(value),
        }))}
      />
      <SearchFilter.Select
        className={className}
        name="level"
        label={t('search.filter.level')}
        values={LEVELS.map(value => ({ value, label: words.level(value) }))}
      />
      <SearchFilter.Select
        className={className}
        name="owner"
        label={t('search.filter.owner')}
        values={owners}
      />
      <SearchFilter.Select
        className={className}
        name="state"
        label={t('search.filter.state')}
        values={[
          ...LIFECYCLE_STAGES.map(value => ({
            value,
            label: words.stage(value),
          })),
          ...STATES.map(value => ({
            value,
            label: t(`search.state.${value}`),
          })),
        ]}
      />
      {showKind && (
        <SearchFilter.Select
          className={className}
          name="kind"
          label={t('search.filter.kind')}
          values={KINDS}
        />
      )}
    </>
  );
}
