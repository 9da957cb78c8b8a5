import LockIcon from '@material-ui/icons/Lock';
import { useTexts } from '../../useTexts';
import { Label } from './Label';

/** Marks a control that holds the level down while it does not pass. */
export function GateMark() {
  const { t } = useTexts();
  return (
    <Label
      Icon={LockIcon}
      text={t('common.gate')}
      tone="neutral"
      hint={t('common.gateHint')}
    />
  );
}
