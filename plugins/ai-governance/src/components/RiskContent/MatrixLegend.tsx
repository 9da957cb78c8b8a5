import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { bandRanges } from '../matrix/riskMatrix';
import { useTexts } from '../../useTexts';
import { BandPatterns, patternId } from '../matrix/BandPatterns';
import { secondaryColor } from '../common';

const PICTURE = 'ai-risk-legend';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      '& li': {
        display: 'inline-flex',
        alignItems: 'center',
        gap: theme.spacing(0.75),
      },
    },
    border: { stroke: secondaryColor(theme), strokeWidth: 1 },
    line: { stroke: theme.palette.text.primary, strokeWidth: 3 },
    hidden: { position: 'absolute' },
  }),
  { name: 'AiGovernanceMatrixLegend' },
);

/** What the fills and the thick line of the matrices mean. */
export function MatrixLegend(props: {
  settings: RiskSettings;
  appetite: number;
}) {
  const { settings, appetite } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <>
      <svg width={0} height={0} className={classes.hidden} aria-hidden>
        <BandPatterns picture={PICTURE} bands={settings.bands.length} />
      </svg>
      <ul className={classes.root} aria-label={t('risk.matrix.legend')}>
        {bandRanges(settings).map(({ id, title, from, to }, band) => (
          <li key={id}>
            <svg width={26} height={18} aria-hidden>
              <rect
                className={classes.border}
                x={0.5}
                y={0.5}
                width={25}
                height={17}
                fill={`url(#${patternId(PICTURE, band)})`}
              />
            </svg>
            {t('risk.matrix.band', {
              title,
              from: String(from),
              to: String(to),
            })}
          </li>
        ))}
        <li>
          <svg width={26} height={18} aria-hidden>
            <line className={classes.line} x1={0} y1={9} x2={26} y2={9} />
          </svg>
          {t('risk.matrix.appetite', { appetite: String(appetite) })}
        </li>
      </ul>
    </>
  );
}
