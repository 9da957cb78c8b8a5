import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useCalendar } from '../../hooks';
import { shiftDay, today } from '../../lib/calendarDay';
import { Interval, STEPS } from './interval';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
  }),
  { name: 'AiGovernanceIntervalPicker' },
);

const LAST = [
  { key: 'month', days: 30, step: 'day' },
  { key: 'quarter', days: 90, step: 'week' },
  { key: 'year', days: 365, step: 'week' },
] as const;

/** First and last day, and how far apart the points are. */
export function IntervalPicker(props: {
  interval: Interval;
  isFault: boolean;
  onChange: (change: Partial<Interval>) => void;
}) {
  const { interval, isFault, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const now = today(useCalendar());
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date"
      size="small"
      variant="outlined"
      id={`ai-governance-${name}`}
      label={t(`trends.${name}`)}
      value={interval[name] ?? ''}
      error={isFault}
      onChange={({ target }) => onChange({ [name]: target.value })}
      InputLabelProps={{ shrink: true }}
      inputProps={{ max: now }}
    />
  );
  return (
    <div className={classes.root} role="group" aria-label={t('trends.title')}>
      {day('from')}
      {day('to')}
      <TextField
        select
        size="small"
        variant="outlined"
        id="ai-governance-step"
        label={t('trends.step')}
        value={interval.step}
        onChange={({ target }) =>
          onChange({ step: target.value as Interval['step'] })
        }
      >
        {STEPS.map(step => (
          <MenuItem key={step} value={step}>
            {t(`trends.stepName.${step}`)}
          </MenuItem>
        ))}
      </TextField>
      {LAST.map(({ key, days, step }) => (
        <Button
          key={key}
          size="small"
          variant="outlined"
          onClick={() =>
            onChange({
              from: shiftDay(now, { days: -days }),
              to: '',
              step,
            })
          }
        >
          {t(`trends.last.${key}`)}
        </Button>
      ))}
      {isFault && (
        <FormHelperText error role="alert">
          {t('trends.dateFault')}
        </FormHelperText>
      )}
    </div>
  );
}
