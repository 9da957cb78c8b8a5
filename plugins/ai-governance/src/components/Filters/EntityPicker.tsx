import { parseEntityRef } from '@backstage/catalog-model';
import {
  CatalogAutocomplete,
  humanizeEntityRef,
} from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { fieldName } from './fieldName';
import { useEntityChoices } from './useEntityChoices';

function fallbackTitle(ref: string): string {
  try {
    return humanizeEntityRef(parseEntityRef(ref, { defaultKind: 'group' }), {
      defaultKind: 'group',
    });
  } catch {
    return ref;
  }
}

interface EntityPickerProps {
  name: string;
  label: string;
  kinds: string[];
}

function useChoices(kinds: string[], selected: readonly string[]) {
  const [text, setText] = useState('');
  const { t } = useTexts();
  const { choices, titles, loading, error } = useEntityChoices({
    kinds,
    text,
    selected,
  });
  return {
    loading,
    // The choices are references; what was chosen stays among them.
    options: [...new Set([...selected, ...choices.map(({ ref }) => ref)])],
    getOptionLabel: (ref: string) => titles.get(ref) ?? fallbackTitle(ref),
    onInputChange: (_: unknown, next: string, reason: string) =>
      setText(reason === 'input' ? next : ''),
    noOptionsText: error ? t('filters.loadError') : t('filters.noOptions'),
    loadingText: t('common.loading'),
  };
}

/** Picks any number of entities by name. */
export function EntitiesPicker(
  props: EntityPickerProps & {
    value: readonly string[] | undefined;
    onChange: (value: string[] | undefined) => void;
  },
) {
  const { name, label, kinds, value = [], onChange } = props;
  const choices = useChoices(kinds, value);
  return (
    <CatalogAutocomplete<string, true>
      multiple
      name={name}
      label={label}
      TextFieldProps={fieldName(label)}
      value={[...value]}
      onChange={(_, next) => onChange(next.length > 0 ? next : undefined)}
      {...choices}
    />
  );
}

/** Picks one entity by name. */
export function EntityPicker(
  props: EntityPickerProps & {
    value: string | undefined;
    onChange: (value: string | undefined) => void;
  },
) {
  const { name, label, kinds, value, onChange } = props;
  const choices = useChoices(kinds, value ? [value] : []);
  return (
    <CatalogAutocomplete<string>
      name={name}
      label={label}
      TextFieldProps={fieldName(label)}
      value={value ?? null}
      onChange={(_, next) => onChange(next ?? undefined)}
      {...choices}
    />
  );
}
