import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useMemo, useState } from 'react';
import { useFormat } from '../../hooks';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { useCsvDelimiter } from '../exports';
import { BreachList } from './BreachList';
import { breachesIn } from './breachesIn';
import { ChartLegend } from './ChartLegend';
import { limitBands } from './limitBands';
import { MetricCharts } from './MetricCharts';
import { metricCsv } from './metricCsv';
import { toMetricRows } from './metricRows';
import { useSpanWords } from './MetricFacts';
import { MetricTable } from './MetricTable';
import { Period, PERIODS, toAddress } from './period';
import { MetricData } from './useMetricData';

const MINUTE = 60_000;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceMetricHistory' },
);

/** How a metric went in the period: charts, what they mark, the same as table and file. */
export function MetricHistory(props: {
  entity: Entity;
  metric: WatchedMetric;
  /** In words. */
  limit: string | undefined;
  data: { value?: MetricData; error?: Error; retry: () => void };
  period: Period;
  onZoom: (part: { from: number; to: number }) => void;
}) {
  const { data, period, onZoom } = props;
  const { value, error, retry } = data;
  const { t } = useTexts();
  if (error) {
    return (
      <LoadFailure
        title={t('monitoring.dataError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={6} />;
  return <Loaded {...props} data={value} period={period} onZoom={onZoom} />;
}

function Loaded(props: {
  entity: Entity;
  metric: WatchedMetric;
  limit: string | undefined;
  data: MetricData;
  period: Period;
  onZoom: (part: { from: number; to: number }) => void;
}) {
  const { entity, metric, limit, data, period, onZoom } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [delimiter] = useCsvDelimiter();
  const toWords = useSpanWords();
  const [asTable, setAsTable] = useState(false);
  const rows = useMemo(
    () => toMetricRows(metric, data, period),
    [metric, data, period],
  );
  if (rows.length === 0) {
    return <NothingHere data={data} period={period} onZoom={onZoom} />;
  }
  const bands = limitBands(metric);
  const lookedAtFrom = data.courses.map(({ from }) => from).sort()[0];
  const save = () =>
    saveFile({
      name: `${entity.metadata.name}-${metric.metric}-${toAddress(
        period.from,
      )}.csv`.replace(/[^\w.-]+/g, '-'),
      type: 'text/csv;charset=utf-8',
      parts: [metricCsv({ metric: metric.metric, limit, rows, t, delimiter })],
    });
  return (
    <div className={classes.root}>
      <MetricCharts
        metric={metric}
        data={data}
        period={period}
        onZoom={onZoom}
      />
      <Typography variant="caption" color="textSecondary">
        {t('monitoring.resolution', { span: toWords(data.resolution) })}
      </Typography>
      <ChartLegend
        hasLimit={bands !== undefined}
        hasWarning={(bands?.warnings ?? []).length > 0}
        hasBreaches={data.courses.some(
          course => breachesIn(course, period).length > 0,
        )}
        hasVersions={data.versions.length > 0}
        hasRanges={rows.some(({ min, max }) => min !== max)}
      />
      <BreachList
        courses={data.courses}
        versions={data.versions}
        period={period}
      />
      {lookedAtFrom && Date.parse(lookedAtFrom) > rows[rows.length - 1].at && (
        <Typography variant="caption" color="textSecondary">
          {t('monitoring.judgedFrom', { when: format.instant(lookedAtFrom) })}
        </Typography>
      )}
      {data.isTruncated && (
        <Typography variant="body2" role="note">
          {t('monitoring.truncated')}
        </Typography>
      )}
      <div className={classes.buttons}>
        <Button
          size="small"
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('monitoring.hideTable') : t('monitoring.showTable')}
        </Button>
        <Button
          size="small"
          startIcon={<GetAppIcon />}
          aria-label={t('monitoring.csvLabel', { metric: metric.metric })}
          onClick={save}
        >
          {t('monitoring.csv')}
        </Button>
      </div>
      {asTable && <MetricTable metric={metric.metric} rows={rows} />}
    </div>
  );
}

/** That there is no value in the period, and the way to the last one. */
function NothingHere(props: {
  data: MetricData;
  period: Period;
  onZoom: (part: { from: number; to: number }) => void;
}) {
  const { data, period, onZoom } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const last = data.courses
    .map(({ at }) => Date.parse(at))
    .sort((a, b) => b - a)[0];
  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('monitoring.nothingHere')}</Typography>
      {last !== undefined && last < period.from && (
        <div>
          <Button
            size="small"
            variant="outlined"
            onClick={() =>
              onZoom({ from: last - PERIODS['30d'], to: last + MINUTE })
            }
          >
            {t('monitoring.showLast')}
          </Button>
        </div>
      )}
    </div>
  );
}
