import { useTranslationRef } from '@backstage/frontend-plugin-api';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useSystemFilters } from '../../hooks';
import { aiGovernanceTranslationRef } from '../../translation';

/** Pause after which a search is sent. */
const PAUSE_MS = 300;

/** Text search; the address follows when typing pauses. */
export function SearchField() {
  const { filters, setFilters } = useSystemFilters();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
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
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      type="search"
      id="ai-governance-search"
      margin="dense"
      label={t('filters.search')}
      placeholder={t('filters.searchPlaceholder')}
      value={text}
      onChange={event => setText(event.target.value)}
      inputProps={{ maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
}
