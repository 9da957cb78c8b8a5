import {
  MetricBreachPeriod,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo, useState } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../hooks';
import { ChartSeries, isOutside, toRows } from './chartData';
import { chartDot } from './chartDot';
import { chartMarks } from './chartMarks';
import { roundTicks } from '../charts/roundTicks';
import { axisOf, limitBands } from './limitBands';
import { lineLook } from './lineLooks';
import { VersionMark } from './measuredLines';
import { useChartText } from './useChartText';
import { useZoom } from './useZoom';
import { secondaryColor } from '../common';

/** From how many points on a line is told without a dot at each. */
const MANY = 60;

/** Pixels of the axis on the left, and of the space on the right. */
const AXIS_WIDTH = 56;
const MARGIN = 16;

/** Pixels that a chart is held to be wide before it was measured. */
const FIRST_WIDTH = 360;

export interface MetricChartProps {
  /** What it shows, with its values in words, for screen readers. */
  label: string;
  /** Above it, where several are beside each other. */
  title?: string;
  series: readonly ChartSeries[];
  /** Lines that the axis has room for: those of all charts that are beside each other. */
  neighbours?: readonly ChartSeries[];
  /** Whose limit the values are compared with; undefined where they are not. */
  metric?: WatchedMetric;
  breaches: readonly MetricBreachPeriod[];
  versions: readonly VersionMark[];
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  height: number;
  onZoom: (part: { from: number; to: number }) => void;
}

/** Lines of a metric against its limit. A table beside it holds the same values. */
export default function MetricChart(props: MetricChartProps) {
  const { label, title, series, metric, breaches, versions } = props;
  const { from, to, height, onZoom } = props;
  const theme = useTheme();
  const format = useFormat();
  const [width, setWidth] = useState(FIRST_WIDTH);
  const { text, tick, ticks } = useChartText({
    from,
    to,
    width: Math.max(1, width - AXIS_WIDTH - MARGIN),
    margin: MARGIN,
  });
  const { selection, handlers } = useZoom(onZoom);
  const rows = useMemo(() => toRows(series), [series]);
  const bands = metric && limitBands(metric);
  const domain = axisOf(
    (props.neighbours ?? series).flatMap(({ values }) =>
      values.flatMap(({ min, max }) => [min, max]),
    ),
    bands,
  );
  const isSummedUp = series.some(({ values }) =>
    values.some(({ min, max }) => min !== max),
  );
  return (
    <div style={{ margin: 0, minWidth: 0 }} role="img" aria-label={label}>
      {title !== undefined && (
        <Typography variant="subtitle2" component="figcaption">
          {title}
        </Typography>
      )}
      <ResponsiveContainer width="100%" height={height} onResize={setWidth}>
        <ComposedChart
          data={rows}
          margin={{ top: 16, right: MARGIN, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          {...handlers}
        >
          {chartMarks({ theme, bands, domain, breaches, versions, from, to })}
          <CartesianGrid stroke={theme.palette.divider} vertical={false} />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={[from, to]}
            allowDataOverflow
            ticks={ticks}
            interval={0}
            tickFormatter={tick}
            tick={text}
            stroke={secondaryColor(theme)}
          />
          <YAxis
            domain={domain}
            ticks={roundTicks(domain)}
            tickFormatter={format.measured}
            tick={text}
            stroke={secondaryColor(theme)}
            width={AXIS_WIDTH}
          />
          <Tooltip
            labelFormatter={(at: number) =>
              format.instant(new Date(at).toISOString())
            }
            formatter={(value: number, name: string) => [
              format.measured(value),
              name,
            ]}
            contentStyle={{
              backgroundColor: theme.palette.background.paper,
              borderColor: theme.palette.divider,
              color: theme.palette.text.primary,
            }}
          />
          {series.length > 1 && <Legend wrapperStyle={{ fontSize: 12 }} />}
          {isSummedUp &&
            series.map((_, index) => (
              <Area
                key={`r${index}`}
                dataKey={`r${index}`}
                stroke="none"
                fill={secondaryColor(theme)}
                fillOpacity={0.2}
                legendType="none"
                tooltipType="none"
                activeDot={false}
                connectNulls
                isAnimationActive={false}
              />
            ))}
          {series.map(({ name, values }, index) => {
            const { color, dashes } = lineLook(theme, index);
            return (
              <Line
                key={`v${index}`}
                dataKey={`v${index}`}
                name={name}
                type="linear"
                stroke={color}
                strokeWidth={2}
                strokeDasharray={dashes}
                dot={chartDot({
                  index,
                  color,
                  outsideColor: theme.palette.error.main,
                  isShown: values.length <= MANY,
                  isOutside: range =>
                    metric !== undefined && isOutside(metric, range),
                })}
                connectNulls
                isAnimationActive={false}
              />
            );
          })}
          {selection && (
            <ReferenceArea
              x1={selection.from}
              x2={selection.to}
              fill={theme.palette.primary.main}
              fillOpacity={0.25}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
