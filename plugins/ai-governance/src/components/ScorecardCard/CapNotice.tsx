import {
  LEVELS,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import LockIcon from '@material-ui/icons/Lock';
import { useControlsLink, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ControlLinks, Notice } from '../common';

/**
 * What holds the level down the most, and which controls to make pass. The next
 * cap shows itself when this one is gone.
 */
export function CapNotice(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const words = useWords();
  const { t } = useTexts();
  const [cap] = [...scorecard.caps].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  if (!cap) return null;
  const level = words.level(cap.level);
  const count = cap.controls.length;
  return (
    <Notice
      tone="warn"
      Icon={LockIcon}
      title={
        cap.level === scorecard.level
          ? t('scorecard.heldAt', { level, count })
          : t('scorecard.heldAtMost', { level, count })
      }
    >
      <ControlLinks ids={cap.controls} controlsLink={controlsLink} />
      <div>{cap.reason}</div>
    </Notice>
  );
}
