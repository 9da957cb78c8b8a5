import Button from '@material-ui/core/Button';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTexts } from '../../../../useTexts';
import { EntityPicker } from '../../../Filters/EntityPicker';
import { PersonLink } from '../../PersonLink';
import { ControlRow, StatedControl } from './rows';
import { ErrorText } from '../../../common';

const useStyles = makeStyles(
  { cell: { verticalAlign: 'top' } },
  { name: 'AiGovernanceApplicabilityRow' },
);

const STATES = ['planned', 'partly', 'implemented'] as const;

/** What a row needs to show one control and to change it. */
export interface ApplicabilityRowProps {
  /** Ids of its fields begin with it. */
  id: string;
  row: ControlRow;
  /** What is wrong with a field, by its name. */
  faults: ReadonlyMap<string, string>;
  disabled: boolean;
  onChange: (change: StatedControl) => void;
  onRemove: () => void;
}

/** One field of a row: its name is that of the column and of the control. */
function Field(
  props: ApplicabilityRowProps & {
    field: keyof StatedControl;
    type?: 'date';
    multiline?: boolean;
    choices?: Array<[string, string]>;
  },
) {
  const { id, row, faults, disabled, field, choices, onChange } = props;
  const { t } = useTexts();
  const fault = faults.get(field);
  const { value, title } = row;
  const column = t(`records.applicability.${field}`);
  const name = [value.id, title ?? value.title].filter(Boolean).join(' ');
  return (
    <TextField
      id={`${id}_${field}`}
      fullWidth
      size="small"
      variant="outlined"
      type={props.type}
      select={choices !== undefined}
      multiline={props.multiline}
      maxRows={props.multiline ? 6 : undefined}
      disabled={disabled}
      value={value[field] ?? ''}
      error={fault !== undefined}
      helperText={fault}
      FormHelperTextProps={{ id: `${id}_${field}__error` }}
      SelectProps={{ native: true }}
      inputProps={{
        'aria-label': name ? `${column}: ${name}` : column,
        'aria-describedby': fault && `${id}_${field}__error`,
      }}
      onChange={event => onChange({ [field]: event.target.value || undefined })}
    >
      {choices && [
        <option key="" value="">
          {t('records.form.choose')}
        </option>,
        ...choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        )),
      ]}
    </TextField>
  );
}

/** The owner by name; the catalog is searched where somebody is chosen alone. */
function OwnerField(props: ApplicabilityRowProps) {
  const { id, row, faults, disabled, onChange } = props;
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { owner, id: control = '' } = row.value;
  const label = t('records.applicability.ownerOf', { control });
  if (open) {
    return (
      <EntityPicker
        id={`${id}_owner`}
        name={`${id}_owner`}
        label={label}
        kinds={['user', 'group']}
        disabled={disabled}
        value={owner}
        onChange={next => onChange({ owner: next })}
      />
    );
  }
  return (
    <>
      {owner && <PersonLink entityRef={owner} />}
      <Button
        size="small"
        id={`${id}_owner`}
        aria-label={label}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {t(`records.applicability.${owner ? 'change' : 'chooseOwner'}`)}
      </Button>
      {faults.has('owner') && (
        <ErrorText id={`${id}_owner__error`} variant="caption" role={undefined}>
          {faults.get('owner')}
        </ErrorText>
      )}
    </>
  );
}

/** One control of the statement: its number and title, and what is said of it. */
export function ApplicabilityRow(props: ApplicabilityRowProps) {
  const { row, disabled, onRemove } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { value, title } = row;
  const isOwn = title === undefined;
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.cell}>
        {isOwn ? (
          <>
            <Field {...props} field="id" />
            <Field {...props} field="title" />
            <Button
              size="small"
              disabled={disabled}
              aria-label={t('records.applicability.removeOf', {
                control: value.id ?? '',
              })}
              onClick={onRemove}
            >
              {t('records.form.remove')}
            </Button>
          </>
        ) : (
          `${value.id} ${title}`
        )}
      </TableCell>
      <TableCell className={classes.cell}>
        <Field
          {...props}
          field="decision"
          choices={[
            ['included', t('common.yes')],
            ['excluded', t('common.no')],
          ]}
        />
      </TableCell>
      <TableCell className={classes.cell}>
        <Field {...props} field="justification" multiline />
      </TableCell>
      <TableCell className={classes.cell}>
        <OwnerField {...props} />
      </TableCell>
      <TableCell className={classes.cell}>
        <Field
          {...props}
          field="state"
          choices={STATES.map(state => [
            state,
            t(`records.applicability.states.${state}`),
          ])}
        />
      </TableCell>
      <TableCell className={classes.cell}>
        <Field {...props} field="restsOn" multiline />
      </TableCell>
      <TableCell className={classes.cell}>
        <Field {...props} field="plannedDate" type="date" />
      </TableCell>
    </TableRow>
  );
}
