import { ReactElement } from 'react';
import { ChartRow } from './chartData';

/** Half of the height of a diamond, in pixels. */
const SIZE = 5;

/** What the chart library says of a point. */
interface DotProps {
  cx?: number;
  cy?: number;
  index?: number;
  payload?: ChartRow;
}

/** Draws a diamond where a value is outside the limit, else a dot where dots are shown. */
export function chartDot(options: {
  /** Of the line. */
  index: number;
  color: string;
  outsideColor: string;
  isShown: boolean;
  isOutside: (range: { min: number; max: number }) => boolean;
}): (props: DotProps) => ReactElement {
  const { index: line, color, outsideColor, isShown, isOutside } = options;
  return ({ cx, cy, index, payload }) => {
    const range = payload?.[`r${line}`];
    if (!Array.isArray(range) || cx === undefined || cy === undefined) {
      return <g key={index} />;
    }
    if (isOutside({ min: range[0], max: range[1] })) {
      return (
        <path
          key={index}
          d={`M${cx},${
            cy - SIZE
          }l${SIZE},${SIZE}l${-SIZE},${SIZE}l${-SIZE},${-SIZE}z`}
          fill={outsideColor}
        />
      );
    }
    return isShown ? (
      <circle key={index} cx={cx} cy={cy} r={2.5} fill={color} />
    ) : (
      <g key={index} />
    );
  };
}
