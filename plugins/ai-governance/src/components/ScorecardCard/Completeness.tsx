import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useNumberFormat } from '../../hooks';
import { completenessPoints } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { Term } from '../common';
import { LevelScale } from './LevelScale';

/** Completeness with its denominator, or that nothing is due. */
export function Completeness({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTexts();
  const format = useNumberFormat();
  const { completeness } = scorecard;
  const label = (
    <Typography variant="body2" component="div" color="textSecondary">
      <Term id="completeness">{t('scorecard.completenessLabel')}</Term>
    </Typography>
  );
  if (completeness === undefined) {
    return (
      <div>
        {label}
        <Typography variant="h5" component="p">
          {t('common.nothingDue')}
        </Typography>
        <Typography variant="body2">{t('scorecard.nothingDueText')}</Typography>
      </div>
    );
  }
  const { passing, due } = completenessPoints(scorecard);
  return (
    <div>
      {label}
      <Typography variant="h5" component="p">
        {format.percent(completeness)}
      </Typography>
      <LevelScale scorecard={scorecard} />
      <Typography variant="body2">
        <Term id="points">
          {t('scorecard.points', {
            passing: format.number(passing),
            due: format.number(due),
          })}
        </Term>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('scorecard.pointsHint')}
      </Typography>
    </div>
  );
}
