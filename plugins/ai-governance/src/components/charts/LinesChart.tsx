import Typography from '@material-ui/core/Typography';
import { useTheme } from '@material-ui/core/styles';
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { secondaryColor, Tone, toneColor } from '../common';

/** One line of a chart. Its dashes tell it apart where its colour does not. */
export interface ChartLine {
  key: string;
  name: string;
  tone: Tone;
  color?: string;
  dashes?: string;
}

/** Values at one instant; absent ones leave a gap. */
export type ChartPoint = { at: number } & Record<string, number | undefined>;

/** A line of one value has no length: only a dot shows it. */
const isSingle = (points: ChartPoint[], key: string) =>
  points.filter(point => point[key] !== undefined).length === 1;

/** Lines over time. A table beside it holds the same values. */
export function LinesChart(props: {
  title: string;
  /** What it shows from when until when, for screen readers. */
  label?: string;
  points: ChartPoint[];
  lines: ChartLine[];
  /** Shares instead of numbers. */
  percent?: boolean;
}) {
  const { title, points, lines, percent = false } = props;
  const theme = useTheme();
  const format = useFormat();
  const { t } = useTexts();
  const day = (at: number) => format.day(new Date(at).toISOString());
  const text = {
    fill: secondaryColor(theme),
    fontSize: 12,
    fontFamily: theme.typography.fontFamily,
  };
  const toText = percent ? format.percent : format.number;
  const label =
    props.label ??
    t('trends.chartLabel', {
      title,
      from: day(points[0].at),
      to: day(points[points.length - 1].at),
    });
  return (
    <div style={{ margin: 0, minWidth: 0 }} role="img" aria-label={label}>
      <Typography variant="subtitle2" component="figcaption">
        {title}
      </Typography>
      <ResponsiveContainer width="100%" height={220}>
        <LineChart
          data={points}
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
            domain={percent ? [0, 1] : [0, 'auto']}
            allowDecimals={percent}
            tickFormatter={toText}
            tick={text}
            stroke={secondaryColor(theme)}
            width={56}
          />
          <Tooltip
            labelFormatter={day}
            formatter={(value: number, name: string) => [toText(value), name]}
            contentStyle={{
              backgroundColor: theme.palette.background.paper,
              borderColor: theme.palette.divider,
              color: theme.palette.text.primary,
            }}
          />
          {lines.length > 1 && <Legend wrapperStyle={{ fontSize: 12 }} />}
          {lines.map(({ key, name, tone, color, dashes }) => (
            <Line
              key={key}
              dataKey={key}
              name={name}
              type="linear"
              stroke={color ?? toneColor(theme, tone)}
              strokeWidth={2}
              strokeDasharray={dashes}
              dot={isSingle(points, key)}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
