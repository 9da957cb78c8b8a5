import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import LockOpenIcon from '@material-ui/icons/LockOpen';
import { useGovernanceLinks, useSummary, useSystemFilters } from '../../hooks';
import { countFilters, filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  EvaluatedAt,
  LoadFailure,
  NoSystemsAtAll,
  NoSystemsMatch,
  Notice,
  OutageNotice,
  Placeholder,
  ScopeNote,
} from '../common';
import { HeatMapCard, RollupCard } from '../Rollup';
import { TrendCard } from '../charts/TrendCard';
import { OverviewFilters } from '../Filters';
import { SummaryView } from './SummaryView';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 } }),
  { name: 'AiGovernanceOverview' },
);

/**
 * How the AI systems that match the filters stand, worst first. What the management system
 * does not cover is said beside the counts, unless the filters ask for it.
 */
export function Overview() {
  const classes = useStyles();
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const inScope = { inAimsScope: true, ...filters };
  const { value, error, loading, retry } = useSummary(inScope);
  const aims = value?.aimsScope;
  const isOutside = aims !== undefined && aims.outside > 0;
  // Where all of it is in the scope, the links say no more than the filters.
  const counted = isOutside ? inScope : filters;
  const trends = useGovernanceLinks().trends(counted);
  const isEmpty = value?.total === 0 && !isOutside;
  const filtered = countFilters(filters) > 0;
  return (
    <div className={classes.root}>
      <OutageNotice />
      {value?.writingIsOpen && (
        <Notice
          tone="warn"
          Icon={LockOpenIcon}
          title={t('overview.writingIsOpenTitle')}
        >
          {t('overview.writingIsOpenText')}
        </Notice>
      )}
      <OverviewFilters total={value?.total} counted={counted} />
      {error && (
        <LoadFailure
          title={t('overview.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <Placeholder lines={10} />}
      {!error && value && (
        <div aria-busy={loading}>
          <Typography variant="body2" role="status" gutterBottom>
            {value.evaluatedAt ? (
              <EvaluatedAt at={value.evaluatedAt} />
            ) : (
              t('common.neverEvaluated')
            )}
          </Typography>
          {isOutside && <ScopeNote scope={aims} filters={filters} />}
          {value.total > 0 && (
            <div className={classes.root}>
              <SummaryView summary={value} filters={counted} />
              <TrendCard
                title={t('trends.overviewTitle')}
                query={filterQuery(counted)}
                deepLink={
                  trends ? { title: t('trends.open'), link: trends } : undefined
                }
              />
              <HeatMapCard filters={counted} />
              <RollupCard filters={counted} />
            </div>
          )}
          {isEmpty && filtered && <NoSystemsMatch onClear={clearFilters} />}
          {isEmpty && !filtered && <NoSystemsAtAll />}
        </div>
      )}
    </div>
  );
}
