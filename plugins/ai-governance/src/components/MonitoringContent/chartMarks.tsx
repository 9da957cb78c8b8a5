import { MetricBreachPeriod } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Theme } from '@material-ui/core/styles';
import { ReactElement } from 'react';
import { ReferenceArea, ReferenceLine } from 'recharts';
import { toneColor } from '../common';
import { Band, LimitBands } from './limitBands';
import { VersionMark } from './measuredLines';

/**
 * What lies behind the lines of a chart: the limit and its bands, breaches from crossing to
 * recovery, and versions. The chart library finds them as children of the chart alone,
 * not in a component of their own.
 */
export function chartMarks(options: {
  theme: Theme;
  bands: LimitBands | undefined;
  domain: Band;
  breaches: readonly MetricBreachPeriod[];
  versions: readonly VersionMark[];
  from: number;
  to: number;
}): ReactElement[] {
  const { theme, bands, domain, breaches, versions, from, to } = options;
  const bad = toneColor(theme, 'bad');
  return [
    ...(bands ? bandMarks(theme, bands, domain) : []),
    ...breaches.map(breach => (
      <ReferenceArea
        key={`breach ${breach.from}`}
        x1={Math.max(from, Date.parse(breach.from))}
        x2={Math.min(to, breach.to ? Date.parse(breach.to) : to)}
        fill={bad}
        fillOpacity={0.16}
        stroke={bad}
        strokeOpacity={0.7}
        ifOverflow="hidden"
      />
    )),
    ...versions.map(({ version, at }) => (
      <ReferenceLine
        key={`version ${version}`}
        x={at}
        stroke={theme.palette.text.primary}
        strokeDasharray="1 3"
        strokeWidth={1.5}
        ifOverflow="hidden"
        label={{
          value: version,
          position: 'top',
          fill: theme.palette.text.primary,
          fontSize: 11,
          fontFamily: theme.typography.fontFamily,
        }}
      />
    )),
  ];
}

function bandMarks(
  theme: Theme,
  { good, warnings, limits }: LimitBands,
  [low, high]: Band,
): ReactElement[] {
  const area = (key: string, [begin, end]: Band, color: string) => (
    <ReferenceArea
      key={key}
      y1={Math.max(low, begin)}
      y2={Math.min(high, end)}
      fill={color}
      fillOpacity={0.1}
      ifOverflow="hidden"
    />
  );
  return [
    ...(good[0] < good[1]
      ? [area('good', good, toneColor(theme, 'good'))]
      : []),
    ...warnings.map((band, index) =>
      area(`warning ${index}`, band, toneColor(theme, 'warn')),
    ),
    ...limits.map(limit => (
      <ReferenceLine
        key={`limit ${limit}`}
        y={limit}
        stroke={toneColor(theme, 'bad')}
        strokeDasharray="6 3"
        strokeWidth={1.5}
      />
    )),
  ];
}
