import {
  FaultPath,
  formatPath,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useId } from 'react';
import { useTexts } from '../../useTexts';
import { EntityPicker } from '../Filters/EntityPicker';
import { fullRef } from './fullRef';
import { DescriptorState } from './useDescriptor';

interface FieldProps {
  descriptor: DescriptorState;
  path: FaultPath;
  label: string;
}

/** A text or number becomes text, as a field shows it. */
function toText(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object'
    ? ''
    : String(value);
}

/** A field of text, which stands in the file as it is typed. */
export function TextInput(
  props: FieldProps & {
    hint?: string;
    rows?: number;
    required?: boolean;
    /** Without text it stays declared, as the name of an entry does that holds little else. */
    keepEmpty?: boolean;
  },
) {
  const { descriptor, path, label, hint, rows, required, keepEmpty } = props;
  const id = useId();
  const fault = descriptor.faultOf(formatPath(path));
  return (
    <TextField
      id={id}
      label={label}
      required={required}
      fullWidth
      variant="outlined"
      InputLabelProps={{ shrink: true }}
      multiline={rows !== undefined}
      minRows={rows}
      error={fault !== undefined}
      helperText={fault ?? hint}
      onBlur={() => descriptor.touch(path)}
      value={toText(descriptor.get(...path))}
      onChange={({ target }) =>
        descriptor.set({
          path,
          value: target.value === '' && !keepEmpty ? undefined : target.value,
        })
      }
    />
  );
}

/** A field with the words that the schema allows. */
export function ChoiceInput(
  props: FieldProps & {
    choices: readonly string[];
    toLabel?: (choice: string) => string;
    required?: boolean;
  },
) {
  const { descriptor, path, label, choices, required } = props;
  const { toLabel = (choice: string) => choice } = props;
  const { t } = useTexts();
  const id = useId();
  const fault = descriptor.faultOf(formatPath(path));
  const value = toText(descriptor.get(...path));
  return (
    <TextField
      select
      id={id}
      label={label}
      required={required}
      fullWidth
      variant="outlined"
      InputLabelProps={{ shrink: true, htmlFor: id }}
      SelectProps={{ native: true }}
      error={fault !== undefined}
      helperText={fault}
      onBlur={() => descriptor.touch(path)}
      value={value}
      onChange={({ target }) =>
        descriptor.set({
          path,
          value: target.value === '' ? undefined : target.value,
        })
      }
    >
      <option value="">{t('register.notDeclared')}</option>
      {value !== '' && !choices.includes(value) && (
        <option value={value}>{value}</option>
      )}
      {choices.map(choice => (
        <option key={choice} value={choice}>
          {toLabel(choice)}
        </option>
      ))}
    </TextField>
  );
}

/** A field with any number of the words that the schema allows. */
export function ChoicesInput(
  props: FieldProps & { choices: readonly string[] },
) {
  const { descriptor, path, label, choices } = props;
  const id = useId();
  const fault = descriptor.faultOf(formatPath(path));
  const current = descriptor.get(...path);
  const value = (Array.isArray(current) ? current : []).map(String);
  return (
    <TextField
      select
      id={id}
      label={label}
      fullWidth
      variant="outlined"
      InputLabelProps={{ shrink: true }}
      SelectProps={{
        multiple: true,
        SelectDisplayProps: { 'aria-label': label } as object,
      }}
      error={fault !== undefined}
      helperText={fault}
      onBlur={() => descriptor.touch(path)}
      value={value}
      onChange={({ target }) => {
        const next = target.value as unknown as string[];
        descriptor.set({ path, value: next.length > 0 ? next : undefined });
      }}
    >
      {[...new Set([...choices, ...value])].map(choice => (
        <MenuItem key={choice} value={choice}>
          {choice}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A reference, found by name in the catalog. */
export function RefInput(
  props: FieldProps & { kinds: string[]; defaultKind: string },
) {
  const { descriptor, path, label, kinds, defaultKind } = props;
  const id = useId();
  const fault = descriptor.faultOf(formatPath(path));
  const faultId = fault && `${id}-fault`;
  return (
    <div onBlur={() => descriptor.touch(path)}>
      <EntityPicker
        id={id}
        name={id}
        label={label}
        kinds={kinds}
        faultId={faultId}
        value={fullRef(
          descriptor.get(...path),
          defaultKind,
          descriptor.get('metadata', 'namespace'),
        )}
        onChange={value => descriptor.set({ path, value })}
      />
      {fault && (
        <FormHelperText id={faultId} error>
          {fault}
        </FormHelperText>
      )}
    </div>
  );
}
