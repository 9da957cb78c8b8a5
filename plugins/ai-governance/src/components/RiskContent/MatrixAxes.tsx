import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { CELL, Frame } from './matrixFrame';
import { secondaryColor } from '../common';

/** Letters of a label that have room beside a cell. */
const ROOM = 15;

const useStyles = makeStyles(
  theme => ({
    label: { fontSize: 11, fill: theme.palette.text.primary },
    axis: {
      fontSize: 11,
      fontWeight: theme.typography.fontWeightBold as number,
      fill: secondaryColor(theme),
    },
  }),
  { name: 'AiGovernanceMatrixAxes' },
);

const fit = (label: string) =>
  label.length > ROOM ? `${label.slice(0, ROOM - 1)}…` : label;

/** Names of the steps on both axes. */
export function MatrixAxes(props: {
  settings: Pick<RiskSettings, 'likelihood' | 'impact'>;
  frame: Frame;
}) {
  const { settings, frame } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const rows = settings.likelihood.length;
  const bottom = frame.top + rows * CELL.height;
  const middle = frame.top + (rows * CELL.height) / 2;
  const center = frame.left + (settings.impact.length * CELL.width) / 2;
  return (
    <g aria-hidden>
      {settings.likelihood.map((label, index) => (
        <text
          key={label}
          className={classes.label}
          textAnchor="end"
          x={frame.left - 8}
          y={frame.top + (rows - index - 0.5) * CELL.height + 4}
        >
          <title>{label}</title>
          {fit(label)}
        </text>
      ))}
      {settings.impact.map((label, index) => (
        <text
          key={label}
          className={classes.label}
          textAnchor="middle"
          x={frame.left + (index + 0.5) * CELL.width}
          y={bottom + 16}
        >
          <title>{label}</title>
          {fit(label)}
        </text>
      ))}
      <text
        className={classes.axis}
        textAnchor="middle"
        transform={`translate(12 ${middle}) rotate(-90)`}
      >
        {t('risk.matrix.likelihood')}
      </text>
      <text
        className={classes.axis}
        textAnchor="middle"
        x={center}
        y={bottom + 36}
      >
        {t('risk.matrix.impact')}
      </text>
    </g>
  );
}
