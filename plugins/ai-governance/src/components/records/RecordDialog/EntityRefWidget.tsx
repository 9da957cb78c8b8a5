import { WidgetProps } from '@rjsf/utils';
import { EntitiesPicker, EntityPicker } from '../../Filters/EntityPicker';
import { faultIdOf } from './faultIdOf';

/** Most references of records are to who does something; hints name other kinds. */
const KINDS = ['user', 'group'];

const kindsOf = ({ options: { kinds } }: WidgetProps): string[] =>
  Array.isArray(kinds) ? kinds.map(String) : KINDS;

const common = (props: WidgetProps) => ({
  id: props.id,
  name: props.id,
  label: props.label,
  kinds: kindsOf(props),
  required: props.required,
  disabled: props.disabled || props.readonly,
  faultId: faultIdOf(props),
});

const isRef = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

/** A person, a group or what the hints name, found by name in the catalog. */
export function EntityRefWidget(props: WidgetProps) {
  const { value, onChange } = props;
  return (
    <EntityPicker
      {...common(props)}
      value={isRef(value) ? value : undefined}
      onChange={onChange}
    />
  );
}

/** Any number of them, found by name in the catalog. */
export function EntityRefsWidget(props: WidgetProps) {
  const { value, onChange } = props;
  return (
    <EntitiesPicker
      {...common(props)}
      value={(Array.isArray(value) ? value : []).filter(isRef)}
      onChange={next => onChange(next ?? [])}
    />
  );
}
