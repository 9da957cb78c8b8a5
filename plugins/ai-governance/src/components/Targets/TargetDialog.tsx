import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useCalendar } from '../../hooks';
import { today } from '../../lib/calendarDay';
import { TargetForm, toTargetForm, toTargetInput } from './targetForm';
import { useTexts } from '../../useTexts';
import { SendDialog } from '../common';
import { TargetFields } from './TargetFields';

const TITLE_ID = 'ai-governance-target-dialog';

/** Sets a target, or changes one. */
export function TargetDialog(props: {
  target?: Target;
  onClose: () => void;
  onDone: () => void;
}) {
  const { target, onClose, onDone } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const calendar = useCalendar();
  const [form, setForm] = useState<TargetForm>(() =>
    toTargetForm(target, { today: today(calendar), calendar }),
  );
  const input = toTargetInput(form, target?.pack);
  const save = async () => {
    if (!input) return;
    await (target
      ? api.updateTarget(target.id, target.revision, input)
      : api.createTarget(input));
    onDone();
  };
  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t(target ? 'targets.form.editTitle' : 'targets.form.addTitle')}
      failedTitle={t('targets.form.failed')}
      sendText={t('targets.form.save')}
      disabled={!input}
      holds="fields"
      onSend={save}
      onClose={onClose}
    >
      <TargetFields
        form={form}
        packId={target?.pack}
        onChange={change => setForm({ ...form, ...change })}
      />
    </SendDialog>
  );
}
