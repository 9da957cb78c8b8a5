import { useTranslationRef } from '@backstage/frontend-plugin-api';
import BlockIcon from '@material-ui/icons/Block';
import { aiGovernanceTranslationRef } from '../../translation';
import { Label } from './Label';

/** Marks a prohibited system that is live. */
export function BlockedMark() {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (
    <div>
      <Label
        Icon={BlockIcon}
        tone="bad"
        text={t('inventory.blocked')}
        hint={t('scorecard.blockedTitle')}
      />
    </div>
  );
}
