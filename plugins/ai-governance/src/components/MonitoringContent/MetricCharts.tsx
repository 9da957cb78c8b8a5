import {
  MetricCourse,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Placeholder } from '../common';
import { breachesIn } from './breachesIn';
import { ChartSeries, rangeOf } from './chartData';
import { MOST_LINES } from './lineLooks';
import { computedSeries } from './metricRows';
import { Period } from './period';
import { MetricData } from './useMetricData';

// The chart library is large; the numbers do not wait for it.
const MetricChart = lazy(() => import('./MetricChart'));

/** Charts of their own that are shown at first. */
const FIRST = 12;

const TALL = 240;
const SMALL = 160;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    several: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    },
  }),
  { name: 'AiGovernanceMetricCharts' },
);

interface MetricChartsProps {
  metric: WatchedMetric;
  data: MetricData;
  period: Period;
  onZoom: (part: { from: number; to: number }) => void;
}

/**
 * What was measured against the limit; where something is computed from it, that
 * against the limit, and what was measured below.
 */
export function MetricCharts(props: MetricChartsProps) {
  const { metric, data, period } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const computed = computedSeries(data, period);
  const measured = data.lines.map(({ slice, values }) => ({
    name: slice,
    values,
  }));
  const isComputed = Boolean(metric.drift ?? metric.fairness);
  if (!isComputed) {
    return (
      <Lines {...props} title={metric.metric} series={measured} isJudged />
    );
  }
  return (
    <div className={classes.root}>
      <Lines {...props} title={metric.metric} series={computed} isJudged />
      <div>
        <Typography variant="subtitle2" component="h4">
          {t('monitoring.measuredTitle')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('monitoring.computedNote')}
        </Typography>
      </div>
      <Lines
        {...props}
        title={`${metric.metric}, ${t('monitoring.measuredTitle')}`}
        series={measured}
        isJudged={false}
      />
    </div>
  );
}

/** Lines in one chart, or each in a chart of its own where they are many. */
function Lines(
  props: MetricChartsProps & {
    title: string;
    series: readonly ChartSeries[];
    isJudged: boolean;
  },
) {
  const { metric, data, period, onZoom, title, series, isJudged } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const present = series.filter(({ values }) => values.length > 0);
  if (present.length === 0) return null;
  const nameOf = (slice: string) => slice || t('monitoring.noSlice');
  const labelOf = (name: string, shown: readonly ChartSeries[]) => {
    const { min, max, count } = rangeOf(shown)!;
    return t('monitoring.chartLabel', {
      title: name,
      from: format.instant(new Date(period.from).toISOString()),
      to: format.instant(new Date(period.to).toISOString()),
      number: format.number(count),
      min: format.measured(min),
      max: format.measured(max),
    });
  };
  const chart = {
    metric: isJudged ? metric : undefined,
    versions: data.versions,
    from: period.from,
    to: period.to,
    onZoom,
  };
  const breachesOf = (courses: readonly MetricCourse[]) =>
    isJudged ? courses.flatMap(course => breachesIn(course, period)) : [];
  if (present.length <= MOST_LINES) {
    return (
      <Suspense fallback={<Placeholder lines={6} />}>
        <MetricChart
          {...chart}
          label={labelOf(title, present)}
          series={present.map(({ name, values }) => ({
            name: nameOf(name),
            values,
          }))}
          breaches={breachesOf(data.courses)}
          height={TALL}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<Placeholder lines={6} />}>
      <div className={classes.several}>
        {(all ? present : present.slice(0, FIRST)).map(one => (
          <MetricChart
            key={one.name}
            {...chart}
            title={nameOf(one.name)}
            label={labelOf(`${title}, ${nameOf(one.name)}`, [one])}
            series={[one]}
            neighbours={present}
            breaches={breachesOf(
              data.courses.filter(({ slice = '' }) => slice === one.name),
            )}
            height={SMALL}
          />
        ))}
      </div>
      {present.length > FIRST && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('monitoring.moreSlices', { count: present.length - FIRST })}
        </Button>
      )}
    </Suspense>
  );
}
