import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/Lock';
import { aiGovernanceTranslationRef } from '../../translation';
import { Label } from './Label';

/** Number of gates that do not pass. */
export function FailingGates({ count }: { count: number }) {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  if (count === 0) {
    return (
      <Typography variant="body2" color="textSecondary" noWrap>
        {t('systemsCard.noFailingGates')}
      </Typography>
    );
  }
  return (
    <Label
      Icon={LockIcon}
      tone="bad"
      text={t('systemsCard.failingGates', { count })}
      hint={t('common.gateHint')}
    />
  );
}
