import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useMemo } from 'react';
import {
  appetiteEdges,
  matrixCells,
  NumberedRisk,
  RatingKind,
} from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import { BandPatterns, patternId } from '../matrix/BandPatterns';
import { CELL, frameOf } from './matrixFrame';
import { MatrixArrow } from './MatrixArrow';
import { MatrixAxes } from './MatrixAxes';
import { MatrixDots } from './MatrixDots';

const useStyles = makeStyles(
  theme => ({
    figure: { margin: 0, minWidth: 0 },
    caption: { marginBottom: theme.spacing(0.5) },
    // Below this width its words could not be read; it scrolls instead.
    scroll: { overflowX: 'auto' },
    picture: {
      display: 'block',
      width: '100%',
      minWidth: 460,
      height: 'auto',
      fontFamily: theme.typography.fontFamily,
    },
    cellText: { fontSize: 10, fill: theme.palette.text.primary },
    cell: { stroke: theme.palette.background.paper, strokeWidth: 2 },
    appetite: {
      stroke: theme.palette.text.primary,
      strokeWidth: 3,
      strokeLinecap: 'square',
    },
  }),
  { name: 'AiGovernanceRiskMatrix' },
);

/**
 * The risks of a system on the matrix of the organisation, by one of their two
 * ratings. The register below holds the same values in words.
 */
export function RiskMatrix(props: {
  kind: RatingKind;
  settings: RiskSettings;
  appetite: number;
  risks: readonly NumberedRisk[];
  selected?: NumberedRisk;
  onOpen: (risk: NumberedRisk) => void;
}) {
  const { kind, settings, appetite, risks, selected, onOpen } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTexts();
  const cells = useMemo(
    () => matrixCells({ settings, kind, risks }),
    [settings, kind, risks],
  );
  const frame = frameOf(settings);
  const picture = `ai-risk-${kind}`;
  const bands = settings.bands.length;
  const shown = cells.flat().reduce((sum, cell) => sum + cell.risks.length, 0);
  const title = t(`risk.matrix.${kind}`);

  return (
    <figure className={classes.figure} aria-labelledby={`${picture}-title`}>
      <Typography
        id={`${picture}-title`}
        component="figcaption"
        variant="subtitle1"
        className={classes.caption}
      >
        {title}
      </Typography>
      <div className={classes.scroll}>
        <svg
          className={classes.picture}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label={t('risk.matrix.label', {
            title,
            number: String(shown),
            rows: String(cells.length),
            columns: String(settings.impact.length),
          })}
        >
          <BandPatterns picture={picture} bands={bands} />
          <g aria-hidden transform={`translate(${frame.left} ${frame.top})`}>
            {cells.flatMap((row, y) =>
              row.map(({ rating, band }, x) => (
                <g key={`${x}:${y}`}>
                  <rect
                    className={classes.cell}
                    x={x * CELL.width}
                    y={y * CELL.height}
                    width={CELL.width}
                    height={CELL.height}
                    fill={`url(#${patternId(picture, band)})`}
                  />
                  <text
                    className={classes.cellText}
                    x={x * CELL.width + 6}
                    y={y * CELL.height + 13}
                  >
                    {`${rating} ${settings.bands[band].title}`}
                  </text>
                </g>
              )),
            )}
            {appetiteEdges(cells, appetite).map(({ x1, y1, x2, y2 }) => (
              <line
                key={`${x1}:${y1}:${x2}:${y2}`}
                className={classes.appetite}
                x1={x1 * CELL.width}
                y1={y1 * CELL.height}
                x2={x2 * CELL.width}
                y2={y2 * CELL.height}
              />
            ))}
          </g>
          <MatrixAxes settings={settings} frame={frame} />
          <g transform={`translate(${frame.left} ${frame.top})`}>
            {kind === 'residual' && selected && (
              <MatrixArrow
                risk={selected}
                cells={cells}
                color={theme.palette.text.primary}
              />
            )}
            <MatrixDots
              kind={kind}
              cells={cells}
              settings={settings}
              selected={selected}
              onOpen={onOpen}
            />
          </g>
        </svg>
      </div>
    </figure>
  );
}
