import { WidgetProps } from '@rjsf/utils';
import { EntitiesPicker, EntityPicker } from '../../Filters/EntityPicker';
import { faultIdOf } from './faultIdOf';

const KINDS = ['user', 'group'];

const common = (props: WidgetProps) => ({
  id: props.id,
  name: props.id,
  label: props.label,
  kinds: KINDS,
  required: props.required,
  disabled: props.disabled || props.readonly,
  faultId: faultIdOf(props),
});

const isRef = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

/** A person or a group, found by name in the catalog. */
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

/** Any number of people and groups, found by name in the catalog. */
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
