import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { ChosenPeriod } from '../../hooks';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      marginBottom: theme.spacing(2),
    },
  }),
  { name: 'AiGovernancePeriodFields' },
);

/** First and last day of a period. */
export function PeriodFields(props: {
  period: ChosenPeriod;
  onChange: (change: { from?: string; to?: string }) => void;
}) {
  const { period, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      {(['from', 'to'] as const).map(name => (
        <TextField
          key={name}
          id={`period-${name}`}
          type="date"
          size="small"
          variant="outlined"
          label={t(`management.reviews.${name}`)}
          value={period[name]}
          error={period.isFault}
          InputLabelProps={{ shrink: true }}
          inputProps={
            name === 'from' ? { max: period.to } : { min: period.from }
          }
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      {period.isFault && (
        <FormHelperText error role="alert">
          {t('trends.dateFault')}
        </FormHelperText>
      )}
    </div>
  );
}
