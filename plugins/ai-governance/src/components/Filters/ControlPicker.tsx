import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { ControlCatalogue } from '../../hooks';
import { useTexts } from '../../useTexts';
import { fieldName } from './fieldName';

/** Picks one control of the pack by id or title. */
export function ControlPicker(props: {
  catalogue: ControlCatalogue;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { catalogue, value, onChange } = props;
  const { t } = useTexts();
  const ids = [...catalogue.keys()];
  return (
    <CatalogAutocomplete<string>
      name="control"
      label={t('filters.control')}
      TextFieldProps={fieldName(t('filters.control'))}
      options={value && !catalogue.has(value) ? [value, ...ids] : ids}
      value={value ?? null}
      getOptionLabel={id => {
        const title = catalogue.get(id)?.title;
        return title ? `${id} ${title}` : id;
      }}
      noOptionsText={t('filters.noOptions')}
      onChange={(_, next) => onChange(next ?? undefined)}
    />
  );
}
