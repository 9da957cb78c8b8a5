import { CatalogFilterLayout } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { useSystemFilters } from '../../hooks';
import { UNREGISTERED } from './attention';
import { countFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { LoadFailure, Notice, Placeholder } from '../common';
import { AttentionFilters } from '../Filters';
import { ItemSection } from './ItemSection';
import { SectionList } from './SectionList';
import { UnregisteredSection } from './UnregisteredSection';
import { AttentionState, useAttention } from './useAttention';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'AiGovernanceAttention' },
);

/** What somebody has to look at, by kind: who, since when, and what to do. */
export function Attention() {
  const classes = useStyles();
  const state = useAttention();
  return (
    <CatalogFilterLayout>
      <CatalogFilterLayout.Filters>
        <AttentionFilters />
      </CatalogFilterLayout.Filters>
      <CatalogFilterLayout.Content>
        <div className={classes.root}>
          <AttentionBody state={state} />
        </div>
      </CatalogFilterLayout.Content>
    </CatalogFilterLayout>
  );
}

function AttentionBody({ state }: { state: AttentionState }) {
  const { counts, error, retry, query, section, isEmpty } = state;
  const { t } = useTexts();
  if (error) {
    return (
      <LoadFailure title={t('attention.error')} error={error} onRetry={retry} />
    );
  }
  if (!counts) return <Placeholder lines={10} />;
  return (
    <>
      {isEmpty && <NothingToDo />}
      {(!isEmpty || section) && (
        <SectionList counts={counts} selected={section} />
      )}
      {section === UNREGISTERED && (
        <UnregisteredSection query={query} onChange={retry} />
      )}
      {section && section !== UNREGISTERED && (
        <ItemSection key={section} kind={section} query={query} />
      )}
    </>
  );
}

/** That nothing needs anybody, which is worth a good word. */
function NothingToDo() {
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const isFiltered = countFilters(filters) > 0;
  return (
    <Notice
      tone="good"
      Icon={CheckCircleIcon}
      title={
        isFiltered ? t('attention.allGoodHere') : t('attention.allGoodTitle')
      }
    >
      {isFiltered ? (
        <Button size="small" variant="outlined" onClick={clearFilters}>
          {t('filters.clear')}
        </Button>
      ) : (
        t('attention.allGoodText')
      )}
    </Notice>
  );
}
