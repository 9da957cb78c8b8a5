import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useTheme } from '@material-ui/core/styles';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../hooks';
import { toSeries } from './completenessSeries';
import { useTexts } from '../../useTexts';
import { secondaryColor } from '../common';

/** Completeness over time: a value holds until the next change, hence steps. */
export function CompletenessChart(props: {
  changes: readonly HistoryChange[];
  /** End of the line, milliseconds since the epoch. */
  now?: number;
}) {
  const theme = useTheme();
  const format = useFormat();
  const { t } = useTexts();
  const series = toSeries(props.changes, props.now ?? Date.now());
  const day = (at: number) => format.day(new Date(at).toISOString());
  const text = {
    fill: secondaryColor(theme),
    fontSize: 12,
    fontFamily: theme.typography.fontFamily,
  };
  const [from, to] = [series[0], series[series.length - 1]];
  return (
    <div
      style={{ margin: 0 }}
      role="img"
      aria-label={t('history.chartLabel', {
        number: format.number(props.changes.length),
        from: day(from.at),
        to: day(to.at),
      })}
    >
      <Typography variant="body2" color="textSecondary" component="figcaption">
        {t('history.chartTitle')}
      </Typography>
      <ResponsiveContainer width="100%" height={200}>
        <LineChart
          data={series}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={theme.palette.divider} vertical={false} />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickFormatter={day}
            tick={text}
            stroke={secondaryColor(theme)}
            minTickGap={48}
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={format.percent}
            tick={text}
            stroke={secondaryColor(theme)}
            width={56}
          />
          <Tooltip
            labelFormatter={day}
            formatter={(value: number) => [
              format.percent(value),
              t('history.completeness'),
            ]}
            contentStyle={{
              backgroundColor: theme.palette.background.paper,
              borderColor: theme.palette.divider,
              color: theme.palette.text.primary,
            }}
          />
          <Line
            type="stepAfter"
            dataKey="completeness"
            stroke={theme.palette.primary.main}
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
