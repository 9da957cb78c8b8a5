import { WorkBulkInput } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TextField from '@material-ui/core/TextField';
import { useTexts } from '../../useTexts';
import { BulkAction } from './bulk';

/** What is the same of every row. */
export type BulkInput = Pick<
  WorkBulkInput,
  'statement' | 'reason' | 'expiresAt'
>;

const MOST_CHARACTERS = 4000;

/** Asks for what is the same of every row. */
export function BulkFields(props: {
  action: BulkAction;
  input: BulkInput;
  onChange: (input: BulkInput) => void;
  disabled: boolean;
}) {
  const { action, input, onChange, disabled } = props;
  const { t } = useTexts();
  const set = (change: BulkInput) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...input, ...change }).filter(([, text]) => text),
      ),
    );
  const common = {
    fullWidth: true,
    variant: 'outlined' as const,
    disabled,
    InputLabelProps: { shrink: true },
  };
  if (action === 'remind') return null;
  if (action === 'attest') {
    return (
      <TextField
        {...common}
        id="bulk-statement"
        label={t('work.bulk.statement')}
        multiline
        minRows={2}
        value={input.statement ?? ''}
        inputProps={{ maxLength: MOST_CHARACTERS }}
        onChange={event => set({ statement: event.target.value })}
      />
    );
  }
  return (
    <>
      <TextField
        {...common}
        id="bulk-reason"
        label={t('work.bulk.reason')}
        required
        multiline
        minRows={2}
        value={input.reason ?? ''}
        inputProps={{ maxLength: MOST_CHARACTERS }}
        onChange={event => set({ reason: event.target.value })}
      />
      <TextField
        {...common}
        id="bulk-expires"
        label={t('work.bulk.expiresAt')}
        required
        type="date"
        value={input.expiresAt ?? ''}
        onChange={event => set({ expiresAt: event.target.value })}
      />
    </>
  );
}
