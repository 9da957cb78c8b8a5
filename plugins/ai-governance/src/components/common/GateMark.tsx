import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LockIcon from '@material-ui/icons/Lock';
import { aiGovernanceTranslationRef } from '../../translation';
import { Label } from './Label';

/** Marks a control that holds the level down while it does not pass. */
export function GateMark() {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return (
    <Label
      Icon={LockIcon}
      text={t('common.gate')}
      tone="neutral"
      hint={t('common.gateHint')}
    />
  );
}
