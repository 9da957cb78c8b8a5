import { useEffect, useRef, useState } from 'react';
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
  const sent = useRef(current);
  // Back, forward and "clear" change the address without this field. When it follows
  // what was sent, somebody may have typed on.
  useEffect(() => {
    if (current !== sent.current) setText(current);
    sent.current = current;
  }, [current]);
  useDebounce(
    () => {
      const q = text.trim();
      if (q === current) return;
      sent.current = q;
      setFilters({ q: q || undefined }, { replace: true });
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
