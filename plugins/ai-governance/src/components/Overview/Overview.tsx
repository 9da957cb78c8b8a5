import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import LockOpenIcon from '@material-ui/icons/LockOpen';
import {
  useFormat,
  useGovernanceLinks,
  useSummary,
  useSystemFilters,
} from '../../hooks';
import { countFilters, filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import {
  LoadFailure,
  NoSystemsAtAll,
  NoSystemsMatch,
  Notice,
  Placeholder,
} from '../common';
import { HeatMapCard, RollupCard } from '../Rollup';
import { TrendCard } from '../charts/TrendCard';
import { OverviewFilters } from '../Filters';
import { SummaryView } from './SummaryView';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 } }),
  { name: 'AiGovernanceOverview' },
);

/** How the AI systems that match the filters stand, worst first. */
export function Overview() {
  const classes = useStyles();
  const format = useFormat();
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const { value, error, loading, retry } = useSummary(filters);
  const trends = useGovernanceLinks().trends(filters);
  const filtered = countFilters(filters) > 0;
  return (
    <div className={classes.root}>
      {value?.writingIsOpen && (
        <Notice
          tone="warn"
          Icon={LockOpenIcon}
          title={t('overview.writingIsOpenTitle')}
        >
          {t('overview.writingIsOpenText')}
        </Notice>
      )}
      <OverviewFilters total={value?.total} />
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
              <span title={format.instant(value.evaluatedAt)}>
                {t('common.evaluatedAt', {
                  when: format.relative(value.evaluatedAt),
                })}
              </span>
            ) : (
              t('common.neverEvaluated')
            )}
          </Typography>
          {value.total > 0 && (
            <div className={classes.root}>
              <SummaryView summary={value} filters={filters} />
              <TrendCard
                title={t('trends.overviewTitle')}
                query={filterQuery(filters)}
                deepLink={
                  trends ? { title: t('trends.open'), link: trends } : undefined
                }
              />
              <HeatMapCard filters={filters} />
              <RollupCard filters={filters} />
            </div>
          )}
          {value.total === 0 && filtered && (
            <NoSystemsMatch onClear={clearFilters} />
          )}
          {value.total === 0 && !filtered && <NoSystemsAtAll />}
        </div>
      )}
    </div>
  );
}
