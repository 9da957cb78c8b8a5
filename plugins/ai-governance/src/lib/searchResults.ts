/** What the search module of AI governance indexes. */
export const AI_SEARCH_TYPES: readonly AiSearchType[] = [
  'ai-system',
  'ai-control',
  'ai-record',
  'ai-risk',
];

/** One of what the search module of AI governance indexes. @public */
export type AiSearchType = 'ai-system' | 'ai-control' | 'ai-record' | 'ai-risk';

/** A document that was found. @public */
export interface AiSearchDocument {
  documentType?: AiSearchType;
  title: string;
  text: string;
  location: string;
  /** Risk class of the system that it is about. */
  class?: string;
  /** Level of the system that it is about. */
  level?: string;
  /** What the system that it is about is called. */
  systemTitle?: string;
}

/** Props of a result of AI governance. @public */
export interface AiSearchResultListItemProps {
  /** Given by the search page. */
  result?: AiSearchDocument;
}

/** Props of the filters of a search page. @public */
export interface AiSearchFiltersProps {
  /** Of each filter. */
  className?: string;
  /** With a filter by kind, where the page has none itself. Default: yes. */
  showKind?: boolean;
}

/** Whether a result is one of AI governance. */
export function isAiSearchResult({ type }: { type: string }): boolean {
  return AI_SEARCH_TYPES.some(known => known === type);
}
