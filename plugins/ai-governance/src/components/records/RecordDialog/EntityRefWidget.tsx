import { WidgetProps } from '@rjsf/utils';
import { EntitiesPicker, EntityPicker } from '../../Filters/EntityPicker';

const KINDS = ['user', 'group'];

const common = ({ id, label, required, disabled, readonly }: WidgetProps) => ({
  name: id,
  label,
  kinds: KINDS,
  required,
  disabled: disabled || readonly,
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
