import {
  SearchFilterBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { lazy, Suspense } from 'react';
import { isAiSearchResult } from '../lib/searchResults';

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
        <SearchFilters {...props} />
      </Suspense>
    ),
  },
});
