import BlockIcon from '@material-ui/icons/Block';
import { useTexts } from '../../useTexts';
import { Label } from './Label';

/** Marks a prohibited system that is live. */
export function BlockedMark() {
  const { t } = useTexts();
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
