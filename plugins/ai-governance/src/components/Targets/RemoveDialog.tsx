import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { aiGovernanceApiRef } from '../../api';
import { useTexts } from '../../useTexts';
import { SendDialog } from '../common';

const TITLE_ID = 'ai-governance-remove-target';

/** Asks before a target is removed. */
export function RemoveDialog(props: {
  target: Target;
  onClose: () => void;
  onDone: () => void;
}) {
  const { target, onClose, onDone } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const remove = async () => {
    await api.deleteTarget(target.id, target.revision);
    onDone();
  };
  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t('targets.removeTitle', { title: target.title })}
      failedTitle={t('targets.form.failed')}
      sendText={t('targets.remove')}
      holds="nothing"
      onSend={remove}
      onClose={onClose}
    >
      <Typography variant="body2">{t('targets.removeText')}</Typography>
    </SendDialog>
  );
}
