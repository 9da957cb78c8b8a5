import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
import { DateTime } from 'luxon';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useNotify } from '../../hooks';
import { endOfDay, today } from '../../lib/calendarDay';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';

const TITLE_ID = 'ai-governance-dismiss-dialog';

/** Long enough to be left alone, short enough to be asked again. */
const PROPOSED_MONTHS = 6;

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceDismissDialog' },
);

/** Asks why a finding is no AI system of its own, and until when that holds. */
export function DismissDialog(props: {
  finding: UnregisteredFinding;
  onDone: () => void;
  onClose: () => void;
}) {
  const { finding, onDone, onClose } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const notify = useNotify();
  const { t } = useTexts();
  const [reason, setReason] = useState(finding.dismissal?.reason ?? '');
  const [day, setDay] = useState(
    () => DateTime.now().plus({ months: PROPOSED_MONTHS }).toISODate() ?? '',
  );
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const name = finding.title ?? finding.name;
  const until = day ? endOfDay(day) : undefined;
  const isComplete = reason.trim() !== '' && until && day >= today();

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await api.dismissUnregistered({
        entityRef: finding.entityRef,
        reason: reason.trim(),
        until: until!,
      });
      notify(t('attention.dismissed', { name }));
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
      onClose={(_, cause) => {
        if (cause === 'escapeKeyDown') onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>
        {t('attention.dismissTitle', { name })}
      </DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          {failure && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('attention.dismissFailed')}
            >
              {failure.message}
            </Notice>
          )}
          <Typography variant="body2">{t('attention.dismissText')}</Typography>
          <TextField
            id="dismiss-reason"
            label={t('attention.reason')}
            required
            multiline
            minRows={3}
            fullWidth
            variant="outlined"
            value={reason}
            onChange={event => setReason(event.target.value)}
            InputLabelProps={{ shrink: true }}
            inputProps={{ maxLength: 2000 }}
          />
          <TextField
            id="dismiss-until"
            label={t('attention.dismissUntil')}
            helperText={t('attention.dismissUntilHint')}
            required
            type="date"
            fullWidth
            variant="outlined"
            value={day}
            onChange={event => setDay(event.target.value)}
            InputLabelProps={{ shrink: true }}
            inputProps={{ min: today() }}
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || !isComplete}
          onClick={confirm}
        >
          {t('attention.dismiss')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
