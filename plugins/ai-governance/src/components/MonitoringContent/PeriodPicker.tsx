import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { useTexts } from '../../useTexts';
import { Period, PeriodName, PERIODS } from './period';
import { useLegibleText } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5, 2),
    },
    names: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'AiGovernancePeriodPicker' },
);

/** An instant as a field has it, where the reader is. */
const toField = (at: number) =>
  DateTime.fromMillis(at).toFormat("yyyy-MM-dd'T'HH:mm");

/** What is looked at: a period that ends now, or one with two ends. */
export function PeriodPicker(props: {
  period: Period;
  onChange: (period: PeriodName | { from: number; to: number }) => void;
}) {
  const { period, onChange } = props;
  const { from, to, isFault } = period;
  const classes = useStyles();
  const legible = useLegibleText();
  const { t } = useTexts();
  const end = (name: 'from' | 'to') => (
    <TextField
      type="datetime-local"
      size="small"
      variant="outlined"
      id={`ai-governance-monitoring-${name}`}
      label={t(`monitoring.${name}`)}
      value={toField(period[name])}
      error={isFault}
      onChange={({ target }) => {
        const at = Date.parse(target.value);
        // A field that is being typed in holds no instant for a while.
        if (!Number.isNaN(at)) onChange({ from, to, [name]: at });
      }}
      InputLabelProps={{ shrink: true }}
    />
  );
  return (
    <div
      className={`${classes.root} ${legible}`}
      role="group"
      aria-label={t('monitoring.period')}
    >
      <div className={classes.names}>
        {(Object.keys(PERIODS) as PeriodName[]).map(name => (
          <Button
            key={name}
            size="small"
            variant={period.name === name ? 'contained' : 'outlined'}
            color={period.name === name ? 'primary' : 'default'}
            aria-pressed={period.name === name}
            onClick={() => onChange(name)}
          >
            {t(`monitoring.periodName.${name}`)}
          </Button>
        ))}
      </div>
      {end('from')}
      {end('to')}
      {isFault && (
        <FormHelperText error role="alert">
          {t('monitoring.periodFault')}
        </FormHelperText>
      )}
    </div>
  );
}
