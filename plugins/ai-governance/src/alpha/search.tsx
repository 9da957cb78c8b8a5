import {
  SearchFilterBlueprint,
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { lazy, Suspense } from 'react';
import { AiSystemIcon } from '../components/AiSystemIcon';
import { AI_SEARCH_TYPES, isAiSearchResult } from '../lib/searchResults';

/** AI systems, controls, records and risks on the search page. */
export const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    component: () => import('../lazyViews').then(m => m.SearchResultItem),
    predicate: isAiSearchResult,
  },
});

// The blueprint takes a component, and no app starts with those of the views.
const SearchFilters = lazy(() =>
  import('../lazyViews').then(m => ({ default: m.SearchFilters })),
);

/** Filters by class, level, owner, state and kind on the search page. */
export const searchFilters = SearchFilterBlueprint.make({
  params: {
    component: props => (
      <Suspense fallback={null}>
        {/* The page has a filter by kind. */}
        <SearchFilters {...props} showKind={false} />
      </Suspense>
    ),
  },
});

/** What is indexed, in words. The page takes texts, which have no translations. */
const TYPE_NAMES: Record<(typeof AI_SEARCH_TYPES)[number], string> = {
  'ai-system': 'AI systems',
  'ai-control': 'AI controls',
  'ai-record': 'AI records',
  'ai-risk': 'AI risks',
};

/** Types of results by which the search page narrows. */
export const searchResultTypes = AI_SEARCH_TYPES.map(value =>
  SearchFilterResultTypeBlueprint.make({
    name: value,
    params: { value, name: TYPE_NAMES[value], icon: <AiSystemIcon /> },
  }),
);
