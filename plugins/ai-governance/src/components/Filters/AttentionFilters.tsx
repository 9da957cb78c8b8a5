import Button from '@material-ui/core/Button';
import { useSystemFilters } from '../../hooks';
import { countFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { EntitiesPicker } from './EntityPicker';
import { ScopeFilters } from './ScopeFilters';
import { SearchField } from './SearchField';

/** Filters of what needs attention: which systems, whose, which class and stage. */
export function AttentionFilters(props: { withoutPack?: boolean }) {
  const { filters, setFilters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  return (
    <div role="search" aria-label={t('filters.title')}>
      <SearchField />
      <EntitiesPicker
        name="owner"
        label={t('filters.owner')}
        kinds={['group', 'user']}
        value={filters.owner}
        onChange={owner => setFilters({ owner })}
      />
      <ScopeFilters withoutPack={props.withoutPack} />
      {countFilters(filters) > 0 && (
        <div>
          <Button size="small" variant="outlined" onClick={clearFilters}>
            {t('filters.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
