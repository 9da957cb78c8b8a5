import { RecordTypeInfo } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useCalendar } from '../../../hooks';
import { today } from '../../../lib/calendarDay';
import { useTexts } from '../../../useTexts';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    },
  }),
  { name: 'AiGovernanceDateFields' },
);

/** From when a record counts and until when, where its type asks for that. */
export function DateFields(props: {
  expiry: RecordTypeInfo['expiry'];
  effectiveOn: string;
  expiresOn: string;
  faults: ReadonlyMap<string, string>;
  onEffective: (day: string) => void;
  onExpires: (day: string) => void;
}) {
  const { expiry, effectiveOn, expiresOn, faults } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const now = today(useCalendar());
  const common = {
    type: 'date',
    fullWidth: true,
    size: 'small',
    variant: 'outlined',
    InputLabelProps: { shrink: true },
  } as const;
  return (
    <div className={classes.root}>
      <TextField
        {...common}
        id="record-effective"
        label={t('records.form.effective')}
        value={effectiveOn}
        error={faults.has('effectiveAt')}
        helperText={
          faults.get('effectiveAt') ?? t('records.form.effectiveHint')
        }
        inputProps={{ max: now }}
        onChange={event => props.onEffective(event.target.value)}
      />
      <TextField
        {...common}
        id="record-expires"
        label={t('records.form.expires')}
        required={expiry === 'required'}
        value={expiresOn}
        error={faults.has('expiresAt')}
        helperText={
          faults.get('expiresAt') ??
          t(
            expiry === 'required'
              ? 'records.form.expiresHintRequired'
              : 'records.form.expiresHint',
          )
        }
        inputProps={{ min: now }}
        onChange={event => props.onExpires(event.target.value)}
      />
    </div>
  );
}
