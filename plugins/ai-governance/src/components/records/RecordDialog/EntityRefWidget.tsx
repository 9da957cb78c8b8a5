import { CatalogAutocomplete } from '@backstage/plugin-catalog-react';
import { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useTexts } from '../../../useTexts';
import { fieldName } from '../../Filters/fieldName';
import { useEntityChoices } from '../../Filters/useEntityChoices';

const KINDS = ['User', 'Group'];

/** What both pickers share: names found in the catalog, references kept. */
function usePicker(props: WidgetProps, selected: readonly string[]) {
  const { id, label, required, disabled, readonly } = props;
  const [text, setText] = useState('');
  const { t } = useTexts();
  const { choices, titles, loading, error } = useEntityChoices({
    kinds: KINDS,
    text,
    selected,
  });
  return {
    name: id,
    label: required ? `${label} *` : label,
    TextFieldProps: fieldName(label),
    disabled: disabled || readonly,
    options: [...new Set([...selected, ...choices.map(({ ref }) => ref)])],
    getOptionLabel: (ref: string) => titles.get(ref) ?? ref,
    onInputChange: (_: unknown, next: string, reason: string) =>
      setText(reason === 'input' ? next : ''),
    loading,
    loadingText: t('common.loading'),
    noOptionsText: error ? t('filters.loadError') : t('filters.noOptions'),
  };
}

/** A person or a group, found by name in the catalog. */
export function EntityRefWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const selected: string[] = typeof value === 'string' && value ? [value] : [];
  const picker = usePicker(props, selected);
  return (
    <CatalogAutocomplete<string>
      {...picker}
      value={selected[0] ?? null}
      onChange={(_, next) => onChange(next ?? undefined)}
    />
  );
}

/** Any number of people and groups, found by name in the catalog. */
export function EntityRefsWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const selected = (Array.isArray(value) ? value : []).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );
  const picker = usePicker(props, selected);
  return (
    <CatalogAutocomplete<string, true>
      multiple
      {...picker}
      value={selected}
      onChange={(_, next) => onChange(next)}
    />
  );
}
