import { makeStyles } from '@material-ui/core/styles';
import { useSystemFilters } from '../../hooks';
import { filterQuery } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { OverviewFilters } from '../Filters';
import { TargetsCard } from '../Targets';
import { ChangesCard } from './ChangesCard';
import { IntervalPicker } from './IntervalPicker';
import { TrendCard } from '../charts/TrendCard';
import { useInterval } from './useInterval';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 } }),
  { name: 'AiGovernanceTrends' },
);

/** The past of the systems that match, what changed in it, and what is to come. */
export function Trends() {
  const classes = useStyles();
  const { filters } = useSystemFilters();
  const { interval, instants, setInterval } = useInterval();
  const { t } = useTexts();
  const query = { ...filterQuery(filters), ...instants };
  return (
    <div className={classes.root}>
      <OverviewFilters />
      <IntervalPicker
        interval={interval}
        isFault={!instants}
        onChange={setInterval}
      />
      {instants && (
        <>
          <TrendCard
            title={t('trends.title')}
            query={{ ...query, step: interval.step }}
          />
          <ChangesCard query={query} />
        </>
      )}
      <TargetsCard />
    </div>
  );
}
