import {
  LawCalendar as Calendar,
  LawCalendarDay,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, Link, LoadFailure, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { DayCard } from './DayCard';
import { NotCovered } from './NotCovered';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      // As wide as the page, whatever a table in it needs.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      minWidth: 0,
    },
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    past: {
      '& > summary': { ...theme.typography.h6, cursor: 'pointer' },
      '& > div': { marginTop: theme.spacing(2) },
    },
  }),
  { name: 'AiGovernanceLawCalendar' },
);

const keyOf = ({ date, pack }: LawCalendarDay) => `${date} ${pack}`;

/** Every day: what comes next first, what is in force folded below, the latest first. */
function AllDays({ items }: Pick<Calendar, 'items'>) {
  const classes = useStyles();
  const { t } = useTexts();
  const ahead = items.filter(({ applies }) => !applies);
  const past = items.filter(({ applies }) => applies).reverse();
  return (
    <>
      <Typography variant="h6" component="h2">
        {t('lawCalendar.comesNext')}
      </Typography>
      {ahead.length === 0 && (
        <Typography variant="body2">{t('lawCalendar.nothingAhead')}</Typography>
      )}
      {ahead.map(day => (
        <DayCard key={keyOf(day)} day={day} />
      ))}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('lawCalendar.inForce', { count: past.length })}</summary>
          <div className={classes.root}>
            {past.map(day => (
              <DayCard key={keyOf(day)} day={day} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function CalendarBody({ items, notCovered }: Calendar) {
  const [params] = useSearchParams();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const date = params.get('date') ?? undefined;
  const shown = items.filter(day => day.date === date);
  const all = links.lawCalendar();
  if (items.length === 0) {
    return (
      <EmptyNote
        title={t('lawCalendar.emptyTitle')}
        text={t('lawCalendar.emptyText')}
      />
    );
  }
  return (
    <>
      {date !== undefined && all && (
        <Link to={all}>{t('lawCalendar.allDays')}</Link>
      )}
      {date !== undefined && shown.length === 0 && (
        <EmptyNote
          title={t('lawCalendar.unknownTitle')}
          text={t('lawCalendar.unknownText', { date })}
        />
      )}
      {shown.map(day => (
        <DayCard key={keyOf(day)} day={day} />
      ))}
      {date === undefined && <AllDays items={items} />}
      {date === undefined &&
        notCovered.map(({ pack, framework, duties }) => (
          <NotCovered key={pack} framework={framework} duties={duties} />
        ))}
    </>
  );
}

/** What law asks for from which day: to come, and in force. */
export function LawCalendar() {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const { value, error, retry } = useAsyncRetry(
    () => api.getLawCalendar(),
    [api],
  );
  return (
    <div className={classes.root}>
      <div className={classes.toolbar}>
        <Typography variant="body2">{t('lawCalendar.intro')}</Typography>
        <ListCsvButton list="law-calendar" />
      </div>
      {error && (
        <LoadFailure
          title={t('lawCalendar.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <Placeholder lines={10} />}
      {!error && value && <CalendarBody {...value} />}
    </div>
  );
}
