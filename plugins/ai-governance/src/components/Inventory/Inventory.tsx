import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  useControlCatalogue,
  useGovernanceLinks,
  usePackId,
  useSystemFilters,
} from '../../hooks';
import { countFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  EmptyNote,
  HowToRegister,
  Link,
  LoadFailure,
  OutageNotice,
  Placeholder,
} from '../common';
import { InventoryFilters } from '../Filters';
import { visibleColumns } from './columns';
import { InventoryPager } from './InventoryPager';
import { InventoryTable } from './InventoryTable';
import { InventoryToolbar } from './InventoryToolbar';
import { SelectionBar } from './SelectionBar';
import { useInventory } from './useInventory';
import { useSystemSelection } from './useSystemSelection';
import { ViewsBar } from './ViewsBar';

const NONE: never[] = [];

/** Every AI system that the caller may see, filtered and sorted by the backend. */
export function Inventory() {
  const state = useInventory();
  const { filters } = useSystemFilters();
  const { catalogue } = useControlCatalogue(usePackId(filters.pack));
  return (
    <>
      <OutageNotice />
      <InventoryFilters catalogue={catalogue} />
      <ViewsBar />
      <InventoryToolbar state={state} />
      <InventoryBody state={state} />
      <ArchiveLink />
    </>
  );
}

/** To the systems that are no longer here. */
function ArchiveLink() {
  const { t } = useTexts();
  const archive = useGovernanceLinks().archive();
  return archive === undefined ? null : (
    <Typography variant="body2">
      <Link to={archive}>{t('archive.link')}</Link>
    </Typography>
  );
}

function InventoryBody({ state }: { state: ReturnType<typeof useInventory> }) {
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const { page, error, loading, cursor } = state;
  const selection = useSystemSelection(page?.items ?? NONE);
  if (error) {
    return (
      <>
        <LoadFailure
          title={t('inventory.error')}
          error={error}
          onRetry={state.retry}
        />
        {cursor && (
          <EmptyNote title="" text={t('inventory.staleCursor')}>
            <Button
              variant="outlined"
              size="small"
              onClick={() => state.goTo(undefined)}
            >
              {t('inventory.restart')}
            </Button>
          </EmptyNote>
        )}
      </>
    );
  }
  if (!page) return <Placeholder lines={12} />;
  if (page.totalItems === 0) {
    return countFilters(filters) > 0 ? (
      <EmptyNote
        title={t('inventory.noMatchTitle')}
        text={t('inventory.noMatchText')}
      >
        <Button variant="outlined" size="small" onClick={clearFilters}>
          {t('filters.clear')}
        </Button>
      </EmptyNote>
    ) : (
      <EmptyNote title={t('inventory.emptyTitle')}>
        <HowToRegister />
      </EmptyNote>
    );
  }
  return (
    <div aria-busy={loading}>
      <SelectionBar systems={selection.systems} onClear={selection.clear} />
      <InventoryTable
        systems={page.items}
        columns={visibleColumns(state.hidden)}
        selection={selection}
        order={state.order}
        onSort={state.sortBy}
      />
      <InventoryPager state={state} page={page} />
    </div>
  );
}
