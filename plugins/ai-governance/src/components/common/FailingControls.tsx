import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/Lock';
import { countNotPassing } from '../../lib/notPassing';
import { useTexts } from '../../useTexts';
import { Label } from './Label';

/** Number of required controls that are due and do not pass, and the gates among them. */
export function FailingControls({ system }: { system: SystemSummary }) {
  const { t } = useTexts();
  const failing = countNotPassing(system.counts);
  if (failing === 0) {
    return (
      <Typography variant="body2" color="textSecondary" noWrap>
        {t('inventory.noneFailing')}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" noWrap>
        {t('inventory.failingControls', { count: failing })}
      </Typography>
      {system.failingGates > 0 && (
        <Label
          Icon={LockIcon}
          tone="bad"
          text={t('inventory.failingGates', { count: system.failingGates })}
          hint={t('common.gateHint')}
        />
      )}
    </>
  );
}
