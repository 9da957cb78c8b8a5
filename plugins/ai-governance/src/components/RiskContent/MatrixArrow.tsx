import { makeStyles } from '@material-ui/core/styles';
import { MatrixCell, NumberedRisk } from '../matrix/riskMatrix';
import { marksOf } from './marks';
import { DOT, dotPlace } from './matrixFrame';

const useStyles = makeStyles(
  {
    line: {
      strokeWidth: 2.5,
      fill: 'none',
      strokeDasharray: 1,
      animation: '$draw 600ms ease-out',
      '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
    },
    '@keyframes draw': {
      from: { strokeDashoffset: 1 },
      to: { strokeDashoffset: 0 },
    },
    ghost: { fill: 'none', strokeWidth: 2, strokeDasharray: '3 3' },
  },
  { name: 'AiGovernanceMatrixArrow' },
);

/** How far a treatment moves a risk: from where it was to where it is. */
export function MatrixArrow(props: {
  risk: NumberedRisk;
  /** Cells of the matrix on which it is drawn, the residual one. */
  cells: readonly MatrixCell[][];
  color: string;
}) {
  const { risk, cells, color } = props;
  const classes = useStyles();
  const { inherent, record } = risk.risk;
  const to = marksOf(cells).find(({ risks }) => risks.includes(risk));
  if (!to || !inherent?.likelihood || !inherent.impact) return null;
  const from = dotPlace({
    row: cells.length - inherent.likelihood,
    column: inherent.impact - 1,
    index: 0,
    count: 1,
  });
  // In the same cell there is no way to draw.
  if (
    to.cell.likelihood === inherent.likelihood &&
    to.cell.impact === inherent.impact
  ) {
    return null;
  }
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // It starts at the rim of the ghost and ends before its own dot.
  const at = (distance: number) => ({
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  });
  const start = at(DOT);
  const end = at(length - DOT - 8);
  return (
    <g aria-hidden key={record.id}>
      <defs>
        <marker
          id="ai-risk-arrow"
          viewBox="0 0 8 8"
          refX={2}
          refY={4}
          markerWidth={5}
          markerHeight={5}
          orient="auto"
        >
          <path d="M0,0 L8,4 L0,8 z" fill={color} />
        </marker>
      </defs>
      <circle
        className={classes.ghost}
        cx={from.x}
        cy={from.y}
        r={DOT}
        stroke={color}
      />
      <path
        className={classes.line}
        d={`M${start.x},${start.y} L${end.x},${end.y}`}
        pathLength={1}
        stroke={color}
        markerEnd="url(#ai-risk-arrow)"
      />
    </g>
  );
}
