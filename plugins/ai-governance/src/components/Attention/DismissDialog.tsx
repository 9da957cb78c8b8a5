import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useCalendar, useNotify } from '../../hooks';
import { shiftDay, today } from '../../lib/calendarDay';
import { useTexts } from '../../useTexts';
import { SendDialog } from '../common';

const TITLE_ID = 'ai-governance-dismiss-dialog';

/** Long enough to be left alone, short enough to be asked again. */
const PROPOSED_MONTHS = 6;

/** Asks why a finding is not an AI system, and until when that holds. */
export function DismissDialog(props: {
  finding: UnregisteredFinding;
  onDone: () => void;
  onClose: () => void;
}) {
  const { finding, onDone, onClose } = props;
  const api = useApi(aiGovernanceApiRef);
  const notify = useNotify();
  const { t } = useTexts();
  const [reason, setReason] = useState(finding.dismissal?.reason ?? '');
  const now = today(useCalendar());
  const [day, setDay] = useState(() =>
    shiftDay(now, { months: PROPOSED_MONTHS }),
  );
  const name = finding.title ?? finding.name;
  const isComplete = reason.trim() !== '' && day !== '' && day >= now;

  const confirm = async () => {
    await api.dismissUnregistered({
      entityRef: finding.entityRef,
      reason: reason.trim(),
      until: day,
    });
    notify(t('attention.dismissed', { name }));
    onDone();
  };

  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t('attention.dismissTitle', { name })}
      failedTitle={t('attention.dismissFailed')}
      sendText={t('attention.dismiss')}
      disabled={!isComplete}
      holds="fields"
      onSend={confirm}
      onClose={onClose}
    >
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
        inputProps={{ min: now }}
      />
    </SendDialog>
  );
}
