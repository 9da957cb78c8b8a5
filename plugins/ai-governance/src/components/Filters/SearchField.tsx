import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';
import { SearchInput } from '../common';

/** Pause after which a search is sent. */
const PAUSE_MS = 300;

/** Text search; the address follows when typing pauses. */
export function SearchField() {
  const { filters, setFilters } = useSystemFilters();
  const { t } = useTexts();
  const current = filters.q ?? '';
  const [text, setText] = useState(current);
  // Back, forward and "clear" change the address without this field.
  useEffect(() => setText(current), [current]);
  useDebounce(
    () => {
      const q = text.trim();
      if (q !== current) setFilters({ q: q || undefined }, { replace: true });
    },
    PAUSE_MS,
    [text],
  );
  return (
    <SearchInput
      id="ai-governance-search"
      label={t('filters.search')}
      placeholder={t('filters.searchPlaceholder')}
      value={text}
      onChange={setText}
    />
  );
}
