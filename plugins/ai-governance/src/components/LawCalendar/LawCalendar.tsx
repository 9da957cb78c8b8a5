import { LawCalendar as Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
  }),
  { name: 'AiGovernanceLawCalendar' },
);

function CalendarBody({ items, notCovered }: Calendar) {
  const [params] = useSearchParams();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const date = params.get('date') ?? undefined;
  const shown = items.filter(day => date === undefined || day.date === date);
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
        <DayCard key={`${day.date} ${day.pack}`} day={day} />
      ))}
      {date === undefined &&
        notCovered.map(({ pack, framework, duties }) => (
          <NotCovered key={pack} framework={framework} duties={duties} />
        ))}
    </>
  );
}

/** What law asks for from which day, past and to come. */
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
