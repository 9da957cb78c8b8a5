import {
  AiSystemEntity,
  METRIC_CONDITIONS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useNumberFormat } from '../../hooks';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { ConditionLabel, Link } from '../common';
import { HowToFeed } from './HowToFeed';
import { MetricCard } from './MetricCard';
import { PeriodPicker } from './PeriodPicker';
import { useMonitoringPeriod } from './useMonitoringPeriod';
import { WatchedItem } from './watchedMetrics';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 2),
    },
  }),
  { name: 'AiGovernanceMonitoringView' },
);

/** The watched metrics of a system, worst first, over one period. */
export function MonitoringView(props: {
  entity: AiSystemEntity;
  items: readonly WatchedItem[];
}) {
  const { entity, items } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [params] = useSearchParams();
  const { period, setPeriod } = useMonitoringPeriod();
  const asked = params.get('metric');
  const isKnown = items.some(({ metric }) => metric.metric === asked);
  const isEmpty = items.every(
    ({ states }) => states[0].condition === 'not-measured',
  );
  return (
    <div className={classes.root}>
      <Header entity={entity} items={items} />
      {asked && !isKnown && (
        <Typography variant="body2" role="status">
          {t('monitoring.metricMissing', { metric: asked })}
        </Typography>
      )}
      {isEmpty ? (
        <InfoCard title={t('monitoring.emptyTitle')}>
          <NothingMeasured entity={entity} items={items} />
        </InfoCard>
      ) : (
        <div>
          <PeriodPicker period={period} onChange={setPeriod} />
          <Typography variant="caption" color="textSecondary">
            {t('monitoring.zoomHint')}
          </Typography>
        </div>
      )}
      {items.map(({ metric, states }) => (
        <MetricCard
          key={metric.metric}
          entity={entity}
          metric={metric}
          states={states}
          period={period}
          isTarget={metric.metric === asked}
          saysHow={!isEmpty}
          onZoom={setPeriod}
        />
      ))}
    </div>
  );
}

function NothingMeasured(props: {
  entity: AiSystemEntity;
  items: readonly WatchedItem[];
}) {
  const { t } = useTexts();
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('monitoring.empty')}
      </Typography>
      <HowToFeed
        entity={props.entity}
        metrics={props.items.map(({ metric }) => metric)}
      />
    </>
  );
}

/** How many metrics stand how, in one line. */
function Header(props: {
  entity: AiSystemEntity;
  items: readonly WatchedItem[];
}) {
  const { entity, items } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const dashboard = safeHref(entity.spec.monitoring?.dashboard);
  return (
    <header className={classes.line}>
      <Typography variant="h5" component="h2">
        {t('monitoring.title')}
      </Typography>
      <Typography variant="body1" component="span">
        {t('monitoring.summary', { count: items.length })}
      </Typography>
      {METRIC_CONDITIONS.map(condition => {
        const number = items.filter(
          ({ states }) => states[0].condition === condition,
        ).length;
        return number > 0 ? (
          <span key={condition}>
            {format.number(number)} <ConditionLabel condition={condition} />
          </span>
        ) : null;
      })}
      {dashboard && <Link to={dashboard}>{t('monitoring.dashboard')}</Link>}
    </header>
  );
}
