import {
  CALENDAR_KINDS,
  CalendarKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { aiGovernanceApiRef } from '../../api';
import { usePages } from '../../hooks';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { DueList } from '../due';
import { CalendarToolbar } from './CalendarToolbar';

import { groupByMonth } from './groupByMonth';

const PAGE = 100;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
    },
    group: {
      padding: theme.spacing(2),
      display: 'grid',
      gap: theme.spacing(2),
    },
  }),
  { name: 'AiGovernanceCalendar' },
);

/** What the address asks for. The caller's own is what is shown at first. */
function useCalendarQuery() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  return {
    mine: params.get('mine') !== 'no',
    setMine: (mine: boolean) => set('mine', mine ? undefined : 'no'),
    kind: CALENDAR_KINDS.find(kind => kind === params.get('kind')),
    setKind: (kind?: CalendarKind) => set('kind', kind),
    pack: params.get('pack') ?? undefined,
  };
}

/** What is due when, by month, and the way to have it in one's own calendar. */
export function Calendar() {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const locale = useLocale();
  const query = useCalendarQuery();
  const { mine, kind, pack } = query;
  const { t } = useTexts();
  const read = useCallback(
    (more?: { cursor: string }) =>
      api.listCalendar({
        limit: PAGE,
        ...(mine && { mine }),
        ...(kind && { kind: [kind] }),
        ...(pack && { pack }),
        ...more,
      }),
    [api, mine, kind, pack],
  );
  const pages = usePages(read);
  const { items, page, error, retry } = pages;
  const titleOf = (month: string | undefined) =>
    month === undefined
      ? t('calendar.overdue')
      : DateTime.fromISO(month, { locale }).toLocaleString({
          month: 'long',
          year: 'numeric',
        });
  return (
    <div className={classes.root}>
      <CalendarToolbar {...query} timeZone={page?.timeZone} />
      {error && (
        <LoadFailure
          title={t('calendar.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !items && <Placeholder lines={8} />}
      {items?.length === 0 && (
        <EmptyNote
          title={t('calendar.emptyTitle')}
          text={mine ? t('calendar.emptyMine') : t('calendar.emptyAll')}
        />
      )}
      {groupByMonth(items ?? []).map(group => (
        <Paper
          key={group.month ?? ''}
          component="section"
          className={classes.group}
        >
          <Typography variant="h6" component="h2">
            {titleOf(group.month)}
          </Typography>
          <DueList
            label={t('calendar.list', { month: titleOf(group.month) })}
            items={group.items}
            pack={pack}
          />
        </Paper>
      ))}
      <div>
        <MoreButton pages={pages} text={t('calendar.more')} />
      </div>
    </div>
  );
}
