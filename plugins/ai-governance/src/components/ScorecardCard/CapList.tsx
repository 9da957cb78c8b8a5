import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LockIcon from '@material-ui/icons/Lock';
import { useControlsLink, useWords } from '../../hooks';
import { aiGovernanceTranslationRef } from '../../translation';
import { Notice } from '../common';
import { ControlLinks } from './ControlLinks';

/** What holds the level down, and which controls to make pass. */
export function CapList(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const words = useWords();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (
    <>
      {scorecard.caps.map(cap => (
        <Notice
          key={`${cap.level}:${cap.reason}`}
          tone="warn"
          Icon={LockIcon}
          title={
            cap.level === scorecard.level
              ? t('scorecard.heldAt', { level: words.level(cap.level) })
              : t('scorecard.heldAtMost', { level: words.level(cap.level) })
          }
        >
          <ControlLinks ids={cap.controls} controlsLink={controlsLink} />
          <div>{cap.reason}</div>
        </Notice>
      ))}
    </>
  );
}
