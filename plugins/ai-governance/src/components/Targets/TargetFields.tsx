import MenuItem from '@material-ui/core/MenuItem';
import TextField, { TextFieldProps } from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useControlCatalogue, usePacks, useWords } from '../../hooks';
import { GOAL_KINDS, TargetForm } from './targetForm';
import { useTexts } from '../../useTexts';
import { ClassAndStagePickers } from '../Filters/ClassAndStagePickers';
import { ControlPicker } from '../Filters/ControlPicker';
import { EntityPicker } from '../Filters/EntityPicker';

const SHARED: Partial<TextFieldProps> = {
  fullWidth: true,
  variant: 'outlined',
  InputLabelProps: { shrink: true },
};

const GOAL_LEVELS = ['bronze', 'silver', 'gold'] as const;

interface FieldsProps {
  form: TargetForm;
  onChange: (change: Partial<TargetForm>) => void;
}

/** Everything that a target says. */
export function TargetFields(props: FieldsProps & { packId?: string }) {
  const { form, onChange, packId } = props;
  const { t } = useTexts();
  const day = (name: 'startsOn' | 'dueOn', label: string) => (
    <TextField
      {...(SHARED as object)}
      required
      type="date"
      id={`target-${name}`}
      label={label}
      value={form[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  return (
    <>
      <TextField
        {...(SHARED as object)}
        required
        id="target-title"
        label={t('targets.form.title')}
        value={form.title}
        inputProps={{ maxLength: 200 }}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <GoalFields form={form} onChange={onChange} packId={packId} />
      {day('startsOn', t('targets.form.startsAt'))}
      {day('dueOn', t('targets.form.dueAt'))}
      <Typography variant="subtitle2">{t('targets.form.scope')}</Typography>
      <ClassAndStagePickers prefix="target-" value={form} onChange={onChange} />
      <EntityPicker
        name="target-group"
        label={t('filters.groupTree')}
        kinds={['group']}
        value={form.groupTree}
        onChange={groupTree => onChange({ groupTree })}
      />
      <EntityPicker
        name="target-domain"
        label={t('targets.form.domain')}
        kinds={['domain']}
        value={form.domain}
        onChange={domain => onChange({ domain })}
      />
    </>
  );
}

function GoalFields(props: FieldsProps & { packId?: string }) {
  const { form, onChange, packId } = props;
  const words = useWords();
  const pack = usePacks().find(({ isDefault }) => isDefault);
  const { catalogue } = useControlCatalogue(packId ?? pack?.id);
  const { t } = useTexts();
  const select = <T extends string>(options: {
    id: string;
    label: string;
    value: T;
    values: readonly T[];
    toText: (value: T) => string;
    onSelect: (value: T) => void;
  }) => (
    <TextField
      {...(SHARED as object)}
      select
      id={options.id}
      label={options.label}
      value={options.value}
      onChange={({ target }) => options.onSelect(target.value as T)}
    >
      {options.values.map(value => (
        <MenuItem key={value} value={value}>
          {options.toText(value)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      {select({
        id: 'target-kind',
        label: t('targets.form.goal'),
        value: form.kind,
        values: GOAL_KINDS,
        toText: kind => t(`targets.form.goalKind.${kind}`),
        onSelect: kind => onChange({ kind }),
      })}
      {form.kind === 'level' &&
        select({
          id: 'target-level',
          label: t('targets.form.level'),
          value: form.level,
          values: GOAL_LEVELS,
          toText: words.level,
          onSelect: level => onChange({ level }),
        })}
      {form.kind === 'completeness' && (
        <TextField
          {...(SHARED as object)}
          required
          type="number"
          id="target-percent"
          label={t('targets.form.completeness')}
          value={form.percent}
          inputProps={{ min: 1, max: 100 }}
          onChange={({ target }) => onChange({ percent: target.value })}
        />
      )}
      {form.kind === 'control' && (
        <ControlPicker
          catalogue={catalogue}
          value={form.control}
          onChange={control => onChange({ control })}
        />
      )}
    </>
  );
}
