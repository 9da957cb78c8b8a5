import {
  AI_SYSTEM_KIND,
  ArchivedSystem,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useNumberFormat, useNotify } from '../../hooks';
import { useTexts } from '../../useTexts';
import { SendDialog } from '../common';
import { EntityPicker } from '../Filters/EntityPicker';

const TITLE_ID = 'ai-governance-relink-dialog';
const REASON_LENGTH = 2000;

/** Asks which system takes over the records of one that left, and why. */
export function RelinkDialog(props: {
  system: ArchivedSystem;
  onDone: () => void;
  onClose: () => void;
}) {
  const { system, onDone, onClose } = props;
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const notify = useNotify();
  const { t } = useTexts();
  const [target, setTarget] = useState<string>();
  const [reason, setReason] = useState('');

  const relink = async () => {
    const { namespace, name } = parseEntityRef(target!);
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
  };

  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t('archive.relinkTitle', {
        system: system.title ?? system.entityRef,
      })}
      failedTitle={t('archive.failed')}
      sendText={t('archive.relink')}
      disabled={!target || reason.trim() === ''}
      holds={reason === '' ? 'fields' : 'text'}
      onSend={relink}
      onClose={onClose}
    >
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
    </SendDialog>
  );
}
