import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { isAiSearchResult } from '../lib/searchResults';

/** AI systems, controls, records and risks on the search page. */
export const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    component: () => import('../lazyViews').then(m => m.SearchResultItem),
    predicate: isAiSearchResult,
  },
});
