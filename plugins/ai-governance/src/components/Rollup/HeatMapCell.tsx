import { HeatMapCell as Cell } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { useNumberFormat, useGovernanceLinks } from '../../hooks';
import { Band, bandOf } from './heatMap';
import { NOT_PASSING } from '../../lib/notPassing';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Link, Tone, toneColor } from '../common';

const TONES: Record<Band, Tone> = {
  full: 'good',
  high: 'info',
  middle: 'warn',
  low: 'bad',
};

/** Each band has a pattern of its own, the denser the worse. */
function patternOf(theme: Theme, band: Band | undefined): string {
  if (!band || band === 'full') return 'none';
  const distance = { high: 14, middle: 8, low: 4 }[band];
  const color = toneColor(theme, TONES[band]);
  return `repeating-linear-gradient(45deg, ${color} 0 1px, transparent 1px ${distance}px)`;
}

const useStyles = makeStyles(
  theme => ({
    cell: {
      padding: 2,
      minWidth: 72,
      textAlign: 'center',
    },
    box: {
      display: 'block',
      padding: theme.spacing(0.75, 0.5),
      border: '2px solid',
      borderColor: (props: { band?: Band }) =>
        props.band
          ? toneColor(theme as Theme, TONES[props.band])
          : theme.palette.divider,
      borderRadius: theme.shape.borderRadius,
      backgroundImage: (props: { band?: Band }) =>
        patternOf(theme as Theme, props.band),
      color: theme.palette.text.primary,
    },
    value: {
      ...theme.typography.body2,
      padding: theme.spacing(0, 0.5),
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
    },
  }),
  { name: 'AiGovernanceHeatMapCell' },
);

/** A sample of a band, or the number of a cell, on the pattern of its band. */
export function BandBox(props: { band?: Band; text: string }) {
  const classes = useStyles({ band: props.band });
  return (
    <span className={classes.box}>
      <span className={classes.value}>{props.text}</span>
    </span>
  );
}

/** Share of one team in one area; opens the systems that fail its weakest control. */
export function HeatMapCell(props: {
  cell: Cell;
  team: string;
  area: string;
  /** Systems of the row; undefined where no filter lists them. */
  filters: SystemFilters | undefined;
}) {
  const { cell, team, area, filters } = props;
  const band = bandOf(cell.completeness);
  const classes = useStyles({ band });
  const format = useNumberFormat();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  if (cell.completeness === undefined) {
    return (
      <td className={classes.cell}>
        <span title={t('heatMap.nothingDue')}>
          <span aria-hidden>–</span>
          <span style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>
            {t('heatMap.nothingDue')}
          </span>
        </span>
      </td>
    );
  }
  const share = format.percent(cell.completeness);
  const { worst } = cell;
  const link =
    filters &&
    links.inventory({
      ...filters,
      ...(worst && { control: worst.controlId, controlState: NOT_PASSING }),
    });
  const label = worst
    ? t('heatMap.cellWorst', {
        team,
        area,
        share,
        control: worst.controlId,
        number: format.number(worst.systems),
      })
    : t('heatMap.cellLabel', { team, area, share });
  const box = <BandBox band={band} text={share} />;
  return (
    <td className={classes.cell}>
      {link ? (
        <Link to={link} aria-label={label} title={label}>
          {box}
        </Link>
      ) : (
        box
      )}
    </td>
  );
}
