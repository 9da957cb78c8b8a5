import {
  MetricStanding,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../useTexts';
import { HowToFeed } from './HowToFeed';
import { MetricFacts } from './MetricFacts';
import { MetricHistory } from './MetricHistory';
import { Period } from './period';
import { SliceTable } from './SliceTable';
import { useMetricData } from './useMetricData';
import { useSeen } from './useSeen';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      // The header of the portal covers what is scrolled to its top.
      scrollMarginTop: theme.spacing(2),
      borderRadius: theme.shape.borderRadius,
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    target: { outline: `2px solid ${theme.palette.primary.main}` },
    body: {
      display: 'grid',
      gap: theme.spacing(2, 4),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(280px, 1fr) minmax(0, 3fr)',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    wide: { gridColumn: '1 / -1', minWidth: 0 },
  }),
  { name: 'AiGovernanceMetricCard' },
);

/** One watched metric: how it stands, and how it went. */
export function MetricCard(props: {
  entity: Entity;
  metric: WatchedMetric;
  /** One, or one for each slice that is judged by itself, worst first. */
  states: readonly MetricStanding[];
  period: Period;
  /** The address leads to it. */
  isTarget: boolean;
  /** How values are sent is said here, where there are none. */
  saysHow: boolean;
  onZoom: (part: { from: number; to: number }) => void;
}) {
  const { entity, metric, states, period, isTarget, saysHow, onZoom } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const root = useRef<HTMLElement>(null);
  const isSeen = useSeen(root);
  const [worst] = states;
  const isMeasured = worst.condition !== 'not-measured';
  const data = useMetricData({
    entity,
    metric,
    period,
    isWanted: isSeen && isMeasured,
  });
  const courses = data.value?.courses ?? [];
  useEffect(() => {
    if (!isTarget) return;
    root.current?.scrollIntoView?.({ block: 'start' });
    root.current?.focus({ preventScroll: true });
  }, [isTarget]);

  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-label={metric.metric}
      className={`${classes.root} ${isTarget ? classes.target : ''}`}
    >
      <InfoCard
        title={metric.metric}
        subheader={t(`metricKind.${metric.kind}`)}
        titleTypographyProps={{ component: 'h3', variant: 'h6' }}
      >
        <div className={classes.body}>
          <MetricFacts
            entity={entity}
            metric={metric}
            state={worst}
            course={courses.find(({ slice }) => slice === worst.slice)}
          />
          {isMeasured && (
            <MetricHistory
              entity={entity}
              metric={metric}
              limit={worst.limit}
              data={data}
              period={period}
              onZoom={onZoom}
            />
          )}
          {!isMeasured && saysHow && (
            <HowToFeed
              entity={entity}
              metrics={[metric]}
              title={t('monitoring.feedTitle', { metric: metric.metric })}
            />
          )}
          {states.length > 1 && (
            <div className={classes.wide}>
              <SliceTable
                metric={metric.metric}
                states={states}
                courses={courses}
              />
            </div>
          )}
        </div>
      </InfoCard>
    </section>
  );
}
