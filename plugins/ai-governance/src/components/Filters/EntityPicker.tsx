import { parseEntityRef } from '@backstage/catalog-model';
import {
  CatalogAutocomplete,
  humanizeEntityRef,
} from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { fieldName } from './fieldName';
import { EntityChoice, useEntityChoices } from './useEntityChoices';
import { useHeldWhilePressed } from './useHeldWhilePressed';
import { useSameList } from './useSameList';

/** Upper and lower case, and accents, make no difference. */
const plain = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const toRef = ({ ref }: EntityChoice) => ref;

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
  /** Of its input, for what leads to it. */
  id?: string;
  /** Id of the text that says what is wrong with it, if anything is. */
  faultId?: string;
  label: string;
  kinds: string[];
  required?: boolean;
  disabled?: boolean;
}

/** What both pickers share: names found in the catalog, references kept. */
function usePicker(props: EntityPickerProps, selected: readonly string[]) {
  const { name, id, faultId, label, kinds, required, disabled } = props;
  const [text, setText] = useState('');
  const { t } = useTexts();
  const { loading, error, ...current } = useEntityChoices({
    kinds,
    text,
    selected,
  });
  const { shown, onPointerDown } = useHeldWhilePressed(current);
  const found = new Set(shown.foundBy === text ? shown.choices.map(toRef) : []);
  const toLabel = (ref: string) => shown.titles.get(ref) ?? fallbackTitle(ref);
  return {
    name,
    label: required ? `${label} *` : label,
    id,
    TextFieldProps: fieldName(label, faultId),
    disabled,
    loading,
    // The choices are references; what was chosen stays among them.
    options: [...new Set([...selected, ...shown.choices.map(toRef)])],
    getOptionLabel: toLabel,
    // The catalog looks at more than the label, so that what it found is shown. The
    // label narrows the rest, that is what was chosen, and everything until it answers.
    filterOptions: (refs: string[], { inputValue }: { inputValue: string }) =>
      refs.filter(
        ref =>
          found.has(ref) || plain(toLabel(ref)).includes(plain(inputValue)),
      ),
    onInputChange: (_: unknown, next: string, reason: string) =>
      setText(reason === 'input' ? next : ''),
    noOptionsText: error ? t('filters.loadError') : t('filters.noOptions'),
    loadingText: t('common.loading'),
    ListboxProps: { onPointerDown },
  };
}

/** Picks any number of entities by name. */
export function EntitiesPicker(
  props: EntityPickerProps & {
    value: readonly string[] | undefined;
    onChange: (value: string[] | undefined) => void;
  },
) {
  const { value = [], onChange } = props;
  const chosen = useSameList(value);
  const picker = usePicker(props, chosen);
  return (
    <CatalogAutocomplete<string, true>
      multiple
      {...picker}
      value={chosen}
      onChange={(_, next) => onChange(next.length > 0 ? next : undefined)}
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
  const { value, onChange } = props;
  const picker = usePicker(props, value ? [value] : []);
  const label = value === undefined ? '' : picker.getOptionLabel(value);
  const [input, setInput] = useInputOf(label);
  return (
    <CatalogAutocomplete<string>
      {...picker}
      value={value ?? null}
      onChange={(_, next) => onChange(next ?? undefined)}
      inputValue={input}
      onInputChange={(event, next, reason) => {
        setInput(next);
        picker.onInputChange(event, next, reason);
      }}
    />
  );
}

/** Text of an input, which follows a label for as long as nobody types. */
function useInputOf(label: string): [string, (text: string) => void] {
  const [input, setInput] = useState(label);
  const [known, setKnown] = useState(label);
  // The field takes a label once, and the catalog may name the same thing later.
  if (label !== known) {
    setKnown(label);
    if (input === known) setInput(label);
  }
  return [input, setInput];
}
