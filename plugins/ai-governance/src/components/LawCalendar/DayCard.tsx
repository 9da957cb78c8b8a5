import { LawCalendarDay } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import GavelIcon from '@material-ui/icons/Gavel';
import { useFormat, useGovernanceLinks, usePacks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, Link } from '../common';
import { DayControls } from './DayControls';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    events: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'AiGovernanceDayCard' },
);

function Events({ events }: Pick<LawCalendarDay, 'events'>) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  return (
    <ul className={classes.events}>
      {events.map(({ text, references, movedFrom }) => (
        <Typography key={text} component="li" variant="body2">
          {`${text} (${references.join(', ')})`}
          {movedFrom && (
            <Typography variant="body2" color="textSecondary">
              {t('lawCalendar.movedFrom', { date: format.day(movedFrom) })}
            </Typography>
          )}
        </Typography>
      ))}
    </ul>
  );
}

/** A number that leads to what it counts, where there is something to see. */
function Counted({ to, text }: { to?: string; text: string }) {
  return to ? <Link to={to}>{text}</Link> : <>{text}</>;
}

/** What happens on one day of one law. */
export function DayCard({ day }: { day: LawCalendarDay }) {
  const classes = useStyles();
  const format = useFormat();
  const links = useGovernanceLinks();
  const packs = usePacks();
  const { t } = useTexts();
  const { date, framework, applies, events, controls, systems } = day;
  const isDefault = packs.some(pack => pack.isDefault && pack.id === day.pack);
  const counted = controls.filter(control => control.systems !== undefined);
  const pack = isDefault ? {} : { pack: day.pack };
  const self = links.lawCalendar(date);
  const title = t('lawCalendar.day', { date: format.day(date), framework });
  return (
    <InfoCard
      title={self ? <Link to={self}>{title}</Link> : title}
      subheader={
        <Label
          Icon={applies ? GavelIcon : EventIcon}
          tone={applies ? 'warn' : 'neutral'}
          text={
            applies
              ? t('lawCalendar.inForceSince', { date: format.day(date) })
              : t('lawCalendar.ahead', { distance: format.relative(date) })
          }
        />
      }
    >
      <div className={classes.root}>
        {events.length > 0 && <Events events={events} />}
        {counted.length > 0 && (
          <Typography variant="body2">
            <Counted
              to={links.controls(pack, { find: date })}
              text={t('lawCalendar.controls', { count: counted.length })}
            />
            {' · '}
            <Counted
              to={
                systems > 0
                  ? links.inventory({ ...pack, lawDate: date })
                  : undefined
              }
              text={t('lawCalendar.touched', { count: systems })}
            />
          </Typography>
        )}
        {controls.length > 0 && <DayControls day={day} isDefault={isDefault} />}
      </div>
    </InfoCard>
  );
}
