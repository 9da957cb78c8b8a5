import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TextField from '@material-ui/core/TextField';
import { FormChoice } from './formSchema';
import { useTexts } from '../../../useTexts';

/** What a record is about: given by where it was opened, or chosen. */
export function SubjectField(props: {
  kind: NonNullable<RecordTypeInfo['subject']>;
  value: string;
  /** Given, so it cannot be changed here. */
  fixed: boolean;
  subjects: readonly FormChoice[];
  fault?: string;
  onChange: (value: string) => void;
}) {
  const { kind, value, fixed, subjects, fault, onChange } = props;
  const { t } = useTexts();
  const common = {
    id: 'record-subject',
    label: t(`records.subject.${kind}`),
    fullWidth: true,
    required: true,
    size: 'small',
    variant: 'outlined',
    error: fault !== undefined,
    helperText: fault,
    InputLabelProps: { shrink: true },
  } as const;
  if (fixed) {
    const title = subjects.find(choice => choice.const === value)?.title;
    return (
      <TextField
        {...common}
        value={title ?? value}
        inputProps={{ readOnly: true }}
      />
    );
  }
  if (subjects.length === 0) {
    return (
      <TextField
        {...common}
        value={value}
        onChange={event => onChange(event.target.value)}
        inputProps={{ maxLength: 500 }}
      />
    );
  }
  return (
    <TextField
      {...common}
      select
      SelectProps={{ native: true }}
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      <option value="">{t('records.form.choose')}</option>
      {subjects.map(choice => (
        <option key={choice.const} value={choice.const}>
          {choice.title}
        </option>
      ))}
    </TextField>
  );
}
