import {
  DescribedRating,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useTexts } from '../../useTexts';
import { BandPatterns, patternId } from './BandPatterns';
import { appetiteEdges, MatrixCell, matrixCells } from './riskMatrix';

const CELL = { width: 36, height: 24 };
const PICTURE = 'ai-risk-small';

const useStyles = makeStyles(
  theme => ({
    figure: { margin: 0, minWidth: 0 },
    picture: {
      display: 'block',
      width: '100%',
      maxWidth: 260,
      height: 'auto',
      fontFamily: theme.typography.fontFamily,
    },
    text: {
      fontSize: 10,
      fill: theme.palette.text.primary,
      textAnchor: 'middle',
    },
    marked: { fontSize: 12, fontWeight: 700 },
    cell: { stroke: theme.palette.background.paper, strokeWidth: 1 },
    line: {
      stroke: theme.palette.text.primary,
      strokeWidth: 2.5,
      fill: 'none',
    },
    appetite: { strokeLinecap: 'square' },
    before: { strokeDasharray: '3 2', strokeWidth: 1.5 },
  }),
  { name: 'AiGovernanceSmallMatrix' },
);

interface Place {
  x: number;
  y: number;
}

/** Top left corner of the cell of a rating; undefined of one without steps. */
function placeOf(
  rated: DescribedRating['residual'],
  cells: readonly MatrixCell[][],
): Place | undefined {
  const y = cells.findIndex(row => row[0]?.likelihood === rated?.likelihood);
  const x = cells[0]?.findIndex(({ impact }) => impact === rated?.impact) ?? -1;
  return x < 0 || y < 0 ? undefined : { x: x * CELL.width, y: y * CELL.height };
}

/**
 * Where one risk stands on the matrix of the organisation, with the line of the appetite.
 * The words beside it say the same.
 */
export function SmallMatrix(props: {
  settings: Pick<RiskSettings, 'likelihood' | 'impact' | 'bands'>;
  rating: DescribedRating;
}) {
  const { settings, rating } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const cells = useMemo(
    () => matrixCells({ settings, kind: 'residual', risks: [] }),
    [settings],
  );
  const residual = placeOf(rating.residual, cells);
  const inherent = placeOf(rating.inherent, cells);
  if (!residual && !inherent) return null;
  const width = settings.impact.length * CELL.width;
  const height = settings.likelihood.length * CELL.height;
  const isMarked = ({ likelihood, impact }: MatrixCell) =>
    rating.residual?.likelihood === likelihood &&
    rating.residual.impact === impact;
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.picture}
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        role="img"
        aria-label={t('risk.matrix.small', {
          residual: rating.residual
            ? `${rating.residual.rating} ${rating.residual.band.title}`
            : t('risk.notRated'),
          appetite: String(rating.appetite),
        })}
      >
        <BandPatterns picture={PICTURE} bands={settings.bands.length} />
        {cells.flatMap((row, y) =>
          row.map((cell, x) => (
            <g key={`${x}:${y}`}>
              <rect
                className={classes.cell}
                x={x * CELL.width}
                y={y * CELL.height}
                width={CELL.width}
                height={CELL.height}
                fill={`url(#${patternId(PICTURE, cell.band)})`}
              />
              <text
                className={`${classes.text} ${
                  isMarked(cell) ? classes.marked : ''
                }`}
                x={(x + 0.5) * CELL.width}
                y={(y + 0.5) * CELL.height + 4}
              >
                {cell.rating}
              </text>
            </g>
          )),
        )}
        {appetiteEdges(cells, rating.appetite).map(({ x1, y1, x2, y2 }) => (
          <line
            key={`${x1}:${y1}:${x2}:${y2}`}
            className={`${classes.line} ${classes.appetite}`}
            x1={x1 * CELL.width}
            y1={y1 * CELL.height}
            x2={x2 * CELL.width}
            y2={y2 * CELL.height}
          />
        ))}
        {[
          { key: 'inherent', place: inherent, own: classes.before },
          { key: 'residual', place: residual, own: '' },
        ].map(
          ({ key, place, own }) =>
            place && (
              <rect
                key={key}
                className={`${classes.line} ${own}`}
                data-mark={key}
                x={place.x + 3}
                y={place.y + 3}
                width={CELL.width - 6}
                height={CELL.height - 6}
                rx={5}
              />
            ),
        )}
      </svg>
      <Typography
        variant="caption"
        color="textSecondary"
        component="figcaption"
      >
        {t('risk.matrix.smallLegend')}
      </Typography>
    </figure>
  );
}
