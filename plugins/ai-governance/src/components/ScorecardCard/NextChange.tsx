import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useControlsLink, useFormat } from '../../hooks';
import { nextChanges } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { ControlLinks } from '../common';

/** What changes next by the passing of time alone, and when. */
export function NextChange(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const format = useFormat();
  const { t } = useTexts();
  const { nextChangeAt } = scorecard;
  const controls = nextChanges(scorecard);
  return (
    <Typography variant="body2">
      <strong>{t('scorecard.nextChangeTitle')}</strong>
      {': '}
      {nextChangeAt
        ? t('scorecard.nextChangeText', {
            date: format.day(nextChangeAt),
            relative: format.relative(nextChangeAt),
          })
        : t('scorecard.nextChangeNone')}
      {controls.length > 0 && (
        <>
          {': '}
          <ControlLinks
            ids={controls.map(control => control.controlId)}
            controlsLink={controlsLink}
          />
        </>
      )}
    </Typography>
  );
}
