import {
  SearchFilterBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { SearchFilters } from '../lazyViews';
import { isAiSearchResult } from '../lib/searchResults';

/** AI systems, controls, records and risks on the search page. */
export const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    component: () => import('../lazyViews').then(m => m.SearchResultItem),
    predicate: isAiSearchResult,
  },
});

/** Filters by class, level, owner, state and kind on the search page. */
export const searchFilters = SearchFilterBlueprint.make({
  params: { component: SearchFilters },
});
