import {
  AI_SYSTEM_KIND,
  ArchivedSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useFormat, useNotify } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { EntityPicker } from '../Filters/EntityPicker';

const TITLE_ID = 'ai-governance-relink-dialog';
const REASON_LENGTH = 2000;

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceRelinkDialog' },
);

/** Asks which system takes over the records of one that left, and why. */
export function RelinkDialog(props: {
  system: ArchivedSystem;
  onDone: () => void;
  onClose: () => void;
}) {
  const { system, onDone, onClose } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const notify = useNotify();
  const { t } = useTexts();
  const [target, setTarget] = useState<string>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();

  const relink = async (ref: string) => {
    const { namespace, name } = parseEntityRef(ref);
    setBusy(true);
    setFailure(undefined);
    try {
      const { records } = await api.relinkRecords(
        { namespace, name },
        { from: system.entityRef, reason: reason.trim() },
      );
      notify(
        t('archive.relinked', {
          count: records,
          formatted: format.number(records),
          system: name,
        }),
      );
      onDone();
    } catch (error) {
      setFailure(error as Error);
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
      onClose={(_, why) => {
        if (why === 'escapeKeyDown' && reason === '') onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>
        {t('archive.relinkTitle', { system: system.title ?? system.entityRef })}
      </DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          {failure && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('archive.failed')}
            >
              {failure.message}
            </Notice>
          )}
          <Typography variant="body2">{t('archive.relinkText')}</Typography>
          <EntityPicker
            name="relink-target"
            label={t('archive.target')}
            kinds={[AI_SYSTEM_KIND]}
            value={target}
            onChange={setTarget}
          />
          <TextField
            id="relink-reason"
            label={t('archive.reason')}
            helperText={t('archive.reasonHint')}
            required
            multiline
            minRows={2}
            fullWidth
            variant="outlined"
            value={reason}
            onChange={event => setReason(event.target.value)}
            InputLabelProps={{ shrink: true }}
            inputProps={{ maxLength: REASON_LENGTH }}
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || !target || reason.trim() === ''}
          onClick={() => target && relink(target)}
        >
          {t('archive.relink')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
