import {
  LEVELS,
  Trend,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { levelColor } from '../common';
import { ChartPoint, LinesChart } from './LinesChart';

const LEVEL_DASHES = {
  gold: undefined,
  silver: '8 3',
  bronze: '4 3',
  none: '1 3',
};

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    },
  }),
  { name: 'AiGovernanceTrendCharts' },
);

/** Completeness, levels and what needs somebody, over time. */
export default function TrendCharts({ trend }: { trend: Trend }) {
  const classes = useStyles();
  const theme = useTheme();
  const words = useWords();
  const { t } = useTexts();
  const points: ChartPoint[] = trend.points.map(
    ({ at, byLevel, ...point }) => ({
      ...point,
      ...byLevel,
      at: Date.parse(at),
    }),
  );
  return (
    <div className={classes.root}>
      <LinesChart
        percent
        title={t('trends.completenessTitle')}
        points={points}
        lines={[
          {
            key: 'completeness',
            name: t('trends.completeness'),
            tone: 'info',
          },
        ]}
      />
      <LinesChart
        title={t('trends.levelsTitle')}
        points={points}
        lines={[...LEVELS].reverse().map(level => ({
          key: level,
          name: words.level(level),
          tone: 'neutral',
          color: levelColor(theme, level),
          dashes: LEVEL_DASHES[level],
        }))}
      />
      <LinesChart
        title={t('trends.attentionTitle')}
        points={points}
        lines={[
          { key: 'failing', name: t('trends.failing'), tone: 'bad' },
          {
            key: 'expired',
            name: t('trends.expired'),
            tone: 'warn',
            dashes: '8 3',
          },
          {
            key: 'unowned',
            name: t('trends.unowned'),
            tone: 'neutral',
            dashes: '2 3',
          },
        ]}
      />
      <LinesChart
        title={t('trends.risksTitle')}
        points={points}
        lines={[
          { key: 'openRisks', name: t('trends.openRisks'), tone: 'warn' },
          {
            key: 'openHighRisks',
            name: t('trends.openHighRisks'),
            tone: 'bad',
            dashes: '8 3',
          },
        ]}
      />
    </div>
  );
}
