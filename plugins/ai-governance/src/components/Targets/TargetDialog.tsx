import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { aiGovernanceApiRef } from '../../api';
import { today } from '../../lib/calendarDay';
import { TargetForm, toTargetForm, toTargetInput } from '../../lib/targetForm';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { TargetFields } from './TargetFields';

const TITLE_ID = 'ai-governance-target-dialog';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceTargetDialog' },
);

/** Sets a target, or changes one. */
export function TargetDialog(props: {
  target?: Target;
  onClose: () => void;
  onDone: () => void;
}) {
  const { target, onClose, onDone } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [form, setForm] = useState<TargetForm>(() =>
    toTargetForm(target, today()),
  );
  const input = toTargetInput(form, target?.pack);
  const [{ loading, error }, save] = useAsyncFn(async () => {
    if (!input) return;
    await (target
      ? api.updateTarget(target.id, target.revision, input)
      : api.createTarget(input));
    onDone();
  }, [api, target, input, onDone]);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
      onClose={(_, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>
        {t(target ? 'targets.form.editTitle' : 'targets.form.addTitle')}
      </DialogTitle>
      <DialogContent>
        <div className={classes.root}>
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
          <TargetFields
            form={form}
            packId={target?.pack}
            onChange={change => setForm({ ...form, ...change })}
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('targets.form.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={loading || !input}
          onClick={save}
        >
          {t('targets.form.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
