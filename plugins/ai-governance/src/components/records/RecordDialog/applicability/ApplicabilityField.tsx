import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorSchema, FieldProps } from '@rjsf/utils';
import { useTexts } from '../../../../useTexts';
import { ErrorText, ScrollRegion } from '../../../common';
import { ApplicabilityRow } from './ApplicabilityRow';
import { toRows, withOwn, withoutRow, withRow } from './rows';

const useStyles = makeStyles(
  {
    table: { minWidth: 1240 },
    control: { width: 200 },
    decision: { width: 110 },
    owner: { width: 170 },
    state: { width: 150 },
    day: { width: 165 },
  },
  { name: 'AiGovernanceApplicabilityField' },
);

/** What is wrong with the fields of an entry, each in one text. */
function faultsOf(errors: ErrorSchema | undefined): Map<string, string> {
  return new Map(
    Object.entries(errors ?? {}).flatMap(([field, found]) => {
      const { __errors: texts = [] } = (found ?? {}) as ErrorSchema;
      return texts.length > 0 ? [[field, [...new Set(texts)].join(' ')]] : [];
    }),
  );
}

/**
 * The controls of a Statement of Applicability as a table: one row for each control of
 * Annex A with its title, and one for each of the organisation's own.
 */
export function ApplicabilityField(props: FieldProps) {
  const { idSchema, schema, formData, onChange, errorSchema } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const rows = toRows(formData);
  const errors = (errorSchema ?? {}) as Record<string, ErrorSchema>;
  const shown = new Set(rows.map(({ index }) => String(index)));
  // What belongs to no row is said of the table; the form says what is wrong with it.
  const rest = Object.entries(errors)
    .filter(([index]) => /^\d+$/.test(index) && !shown.has(index))
    .flatMap(([, entry]) => [...faultsOf(entry).values()]);
  const label = schema.title ?? t('records.applicability.label');
  const columns = [
    ['id', classes.control],
    ['decision', classes.decision],
    ['justification', undefined],
    ['owner', classes.owner],
    ['state', classes.state],
    ['restsOn', undefined],
    ['plannedDate', classes.day],
  ] as const;
  return (
    <div role="group" aria-labelledby={`${idSchema.$id}__title`}>
      <Typography
        id={`${idSchema.$id}__title`}
        variant="subtitle1"
        component="h4"
        gutterBottom
      >
        {label}
      </Typography>
      <Typography variant="body2">{schema.description}</Typography>
      {rest.length > 0 && (
        <ErrorText
          id={`${idSchema.$id}_rows__error`}
          variant="body2"
          role={undefined}
          tabIndex={-1}
        >
          {[...new Set(rest)].join(' ')}
        </ErrorText>
      )}
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              {columns.map(([column, width]) => (
                <TableCell key={column} className={width}>
                  {t(`records.applicability.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <ApplicabilityRow
                // What is written into a row must not make another row of it.
                // eslint-disable-next-line react/no-array-index-key
                key={place}
                id={`${idSchema.$id}_${row.index ?? `new_${place}`}`}
                row={row}
                faults={faultsOf(
                  row.index === undefined ? undefined : errors[row.index],
                )}
                disabled={Boolean(props.disabled || props.readonly)}
                onChange={change => onChange(withRow(rows, place, change))}
                onRemove={() => onChange(withoutRow(rows, place))}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      <Button
        size="small"
        variant="outlined"
        disabled={Boolean(props.disabled || props.readonly)}
        onClick={() => onChange(withOwn(rows))}
      >
        {t('records.applicability.addOwn')}
      </Button>
    </div>
  );
}
