import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import TextField from '@material-ui/core/TextField';
import { WidgetProps } from '@rjsf/utils';
import { useTexts } from '../../../useTexts';
import { fieldName } from '../../Filters/fieldName';
import { useSameList } from '../../Filters/useSameList';
import { faultIdOf } from './faultIdOf';

/** One value of a list, or several where the schema asks for a list. */
export function ChoiceWidget(props: WidgetProps) {
  const { id, label, required, value, multiple, options, onChange } = props;
  const { t } = useTexts();
  const chosen = useSameList<unknown>(Array.isArray(value) ? value : []);
  const choices = options.enumOptions ?? [];
  const fixed = props.disabled || props.readonly;
  if (multiple) {
    return (
      <CatalogAutocomplete<unknown, true>
        multiple
        disableCloseOnSelect
        id={id}
        name={id}
        label={required ? `${label} *` : label}
        TextFieldProps={fieldName(label, faultIdOf(props))}
        disabled={fixed}
        options={choices.map(choice => choice.value)}
        value={chosen}
        getOptionLabel={option =>
          choices.find(choice => choice.value === option)?.label ??
          String(option)
        }
        noOptionsText={t('filters.noOptions')}
        onChange={(_, next) => onChange(next)}
      />
    );
  }
  // What holds when nobody answers is shown as the answer.
  const shown = value ?? props.schema.default;
  const index = choices.findIndex(choice => choice.value === shown);
  return (
    <TextField
      select
      fullWidth
      id={id}
      label={label}
      required={required}
      disabled={fixed}
      variant="outlined"
      size="small"
      error={(props.rawErrors ?? []).length > 0}
      value={index < 0 ? '' : String(index)}
      onChange={event =>
        onChange(
          event.target.value === ''
            ? undefined
            : choices[Number(event.target.value)].value,
        )
      }
      // The browser's own list works with every keyboard and reader.
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ 'aria-describedby': `${id}__error` }}
    >
      <option value="">{t('records.form.choose')}</option>
      {choices.map((choice, place) => (
        <option key={String(choice.value)} value={String(place)}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
