import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { useTexts } from '../../useTexts';
import { fieldName } from './fieldName';
import { useSameList } from './useSameList';

/** Picks any number of values out of a fixed list. */
export function ChoicePicker<T extends string>(props: {
  name: string;
  label: string;
  options: readonly T[];
  value: readonly T[] | undefined;
  toText: (option: T) => string;
  onChange: (value: T[] | undefined) => void;
}) {
  const { name, label, options, value = [], toText, onChange } = props;
  const chosen = useSameList(value);
  const { t } = useTexts();
  return (
    <CatalogAutocomplete<T, true>
      multiple
      disableCloseOnSelect
      name={name}
      label={label}
      TextFieldProps={fieldName(label)}
      options={[...options]}
      value={chosen}
      getOptionLabel={toText}
      noOptionsText={t('filters.noOptions')}
      onChange={(_, next) => onChange(next.length > 0 ? next : undefined)}
    />
  );
}
