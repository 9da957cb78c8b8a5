import {
  CALENDAR_KINDS,
  CalendarKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { FeedsDialog } from './FeedsDialog';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    kind: { minWidth: 200 },
  }),
  { name: 'AiGovernanceCalendarToolbar' },
);

/** Whose, of which kind, and the way to a feed. */
export function CalendarToolbar(props: {
  mine: boolean;
  setMine: (mine: boolean) => void;
  kind?: CalendarKind;
  setKind: (kind?: CalendarKind) => void;
  timeZone?: string;
}) {
  const { mine, setMine, kind, setKind, timeZone } = props;
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { t } = useTexts();
  const whose = (value: boolean, text: string) => (
    <Button
      aria-pressed={mine === value}
      variant={mine === value ? 'contained' : 'outlined'}
      onClick={() => setMine(value)}
    >
      {text}
    </Button>
  );
  return (
    <div className={classes.root}>
      {timeZone && (
        <Typography variant="body2">
          {t('calendar.intro', { timeZone })}
        </Typography>
      )}
      <div className={classes.tools}>
        <ButtonGroup
          size="small"
          color="primary"
          aria-label={t('calendar.whose')}
        >
          {whose(true, t('calendar.mine'))}
          {whose(false, t('calendar.all'))}
        </ButtonGroup>
        <TextField
          select
          size="small"
          variant="outlined"
          id="ai-governance-calendar-kind"
          className={classes.kind}
          label={t('calendar.kindFilter')}
          value={kind ?? ''}
          onChange={({ target }) =>
            setKind(CALENDAR_KINDS.find(name => name === target.value))
          }
          // It stands on the page, whose grey is not that of the theme.
          InputLabelProps={{ shrink: true, style: { color: 'inherit' } }}
          SelectProps={{ displayEmpty: true }}
        >
          <MenuItem value="">{t('calendar.everyKind')}</MenuItem>
          {CALENDAR_KINDS.map(name => (
            <MenuItem key={name} value={name}>
              {t(`calendar.kind.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button
          size="small"
          variant="outlined"
          startIcon={<EventIcon />}
          onClick={() => setOpen(true)}
        >
          {t('calendar.feeds.open')}
        </Button>
      </div>
      {isOpen && <FeedsDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
