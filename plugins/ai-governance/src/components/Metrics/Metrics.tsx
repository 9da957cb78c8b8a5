import {
  BreachesQuery,
  MetricCondition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { CatalogFilterLayout } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages, useSystemFilters } from '../../hooks';
import { countFilters, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  EmptyNote,
  LoadFailure,
  MoreButton,
  Notice,
  Placeholder,
} from '../common';
import { AttentionFilters } from '../Filters';
import { BreachTable } from './BreachTable';
import { ConditionChips } from './ConditionChips';
import { useConditions } from './useConditions';

const PAGE = 50;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      justifyItems: 'stretch',
    },
  }),
  { name: 'AiGovernanceMetrics' },
);

/** How the metrics of all systems stand: what breaches now, what is stale, since when. */
export function Metrics() {
  const classes = useStyles();
  return (
    <CatalogFilterLayout>
      <CatalogFilterLayout.Filters>
        <AttentionFilters withoutPack />
      </CatalogFilterLayout.Filters>
      <CatalogFilterLayout.Content>
        <div className={classes.root}>
          <MetricList />
        </div>
      </CatalogFilterLayout.Content>
    </CatalogFilterLayout>
  );
}

function toQuery(
  { q, owner, groupTree, domainTree, stage, class: classes }: SystemFilters,
  condition: readonly MetricCondition[],
): BreachesQuery {
  return {
    condition: [...condition],
    ...(q && { q }),
    ...(owner && { owner }),
    ...(groupTree && { groupTree }),
    ...(domainTree && { domainTree }),
    ...(stage && { stage }),
    ...(classes && { class: classes }),
  };
}

function MetricList() {
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const { filters } = useSystemFilters();
  const { conditions, toggle } = useConditions();
  const key = JSON.stringify(toQuery(filters, conditions));
  const read = useCallback(
    (page?: { cursor: string }) =>
      api.listBreaches({
        ...(JSON.parse(key) as BreachesQuery),
        limit: PAGE,
        ...page,
      }),
    [api, key],
  );
  const list = usePages(read);
  const { items, page, error } = list;
  return (
    <>
      <Typography variant="h6" component="h2">
        {t('metrics.title')}
      </Typography>
      {page && (
        <ConditionChips
          counts={page.counts}
          selected={conditions}
          onToggle={toggle}
        />
      )}
      {error && (
        <LoadFailure
          title={t('metrics.error')}
          error={error}
          onRetry={list.retry}
        />
      )}
      {!error && !items && <Placeholder lines={8} />}
      {items?.length === 0 && <Nothing counts={page!.counts} />}
      {items && items.length > 0 && <BreachTable items={items} />}
      <div>
        <MoreButton pages={list} />
      </div>
    </>
  );
}

/** That nothing stands so: because all is well, or because nothing is watched. */
function Nothing({ counts }: { counts: Record<string, number> }) {
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const isFiltered = countFilters(filters) > 0;
  const clear = isFiltered && (
    <Button size="small" variant="outlined" onClick={clearFilters}>
      {t('filters.clear')}
    </Button>
  );
  if (Object.values(counts).every(number => number === 0)) {
    return (
      <EmptyNote
        title={t('metrics.nothingTitle')}
        text={t('metrics.nothingText')}
      >
        {clear}
      </EmptyNote>
    );
  }
  return (
    <Notice
      tone="good"
      Icon={CheckCircleIcon}
      title={
        counts.breached || counts.stale
          ? t('metrics.noneHere')
          : t('metrics.allGoodTitle')
      }
    >
      {clear}
    </Notice>
  );
}
