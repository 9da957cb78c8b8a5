import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/Error';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';

const TITLE_ID = 'ai-governance-remove-target';

/** Asks before a target is given up. */
export function RemoveDialog(props: {
  target: Target;
  onClose: () => void;
  onDone: () => void;
}) {
  const { target, onClose, onDone } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [{ loading, error }, remove] = useAsyncFn(async () => {
    await api.deleteTarget(target.id, target.revision);
    onDone();
  }, [api, target, onDone]);
  return (
    <Dialog open onClose={onClose} aria-labelledby={TITLE_ID}>
      <DialogTitle id={TITLE_ID}>
        {t('targets.removeTitle', { title: target.title })}
      </DialogTitle>
      <DialogContent>
        {error && (
          <Notice
            tone="bad"
            role="alert"
            Icon={ErrorIcon}
            title={t('targets.form.failed')}
          >
            {error.message}
          </Notice>
        )}
        <Typography variant="body2">{t('targets.removeText')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('targets.form.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={loading}
          onClick={remove}
        >
          {t('targets.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
