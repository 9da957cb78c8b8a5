import {
  findNextLevel,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import {
  useControlsLink,
  useLevels,
  useNumberFormat,
  useWords,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { ControlLinks } from '../common';

/** How far the next level is, and which controls lead there. */
export function NextLevelNote(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const levels = useLevels();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const next = findNextLevel(scorecard, levels);
  if (!next) return null;
  const { missingPoints, lifting, needed } = next;
  return (
    <Typography variant="body2" component="div">
      <strong>
        {t('scorecard.nextLevel', { level: words.level(next.level) })}
      </strong>
      {': '}
      {[
        missingPoints > 0 &&
          t('scorecard.missingPoints', {
            count: missingPoints,
            number: format.number(missingPoints),
          }),
        needed.length > 0 &&
          t('scorecard.neededControls', { count: needed.length }),
      ]
        .filter(Boolean)
        .join(', ')}
      {'. '}
      {t('scorecard.lifting', { count: lifting.length })}{' '}
      <ControlLinks ids={lifting} controlsLink={controlsLink} />
    </Typography>
  );
}
