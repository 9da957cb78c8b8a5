import {
  RatedRisk,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { bandFill } from '../matrix/matrixTheme';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      whiteSpace: 'nowrap',
    },
    swatch: {
      width: 12,
      height: 12,
      flexShrink: 0,
      border: `1px solid ${secondaryColor(theme)}`,
      borderRadius: 2,
    },
  }),
  { name: 'AiGovernanceRatingText' },
);

/** A rating with its band; the steps it is made of on hover. */
export function RatingText(props: {
  rated: RatedRisk | undefined;
  settings: RiskSettings;
}) {
  const { rated, settings } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTexts();
  if (!rated) return <>{t('risk.notRated')}</>;
  const { likelihood, impact, rating, band } = rated;
  // A register may state the product alone.
  const hint =
    likelihood !== undefined && impact !== undefined
      ? t('risk.ratingHint', {
          likelihood: settings.likelihood[likelihood - 1] ?? String(likelihood),
          impact: settings.impact[impact - 1] ?? String(impact),
        })
      : undefined;
  const place = settings.bands.findIndex(({ id }) => id === band.id);
  return (
    <span className={classes.root} title={hint}>
      <span
        aria-hidden
        className={classes.swatch}
        style={{
          backgroundColor: bandFill(theme, place, settings.bands.length),
        }}
      />
      {t('risk.rating', { rating: String(rating), band: band.title })}
    </span>
  );
}
