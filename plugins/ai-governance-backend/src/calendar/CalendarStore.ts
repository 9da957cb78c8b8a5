import {
  CalendarPosition,
  CalendarQuery,
  DueKinds,
  DueWindow,
  StoredDue,
  StoredIncident,
} from './types';

/** What is due when, as far as tables say it. */
export interface CalendarStore {
  /** What evaluations found, the earliest first. */
  listDue(
    query: CalendarQuery &
      DueKinds &
      DueWindow & {
        packId: string;
        /** Where the page before ended. */
        position?: CalendarPosition;
        limit: number;
      },
  ): Promise<StoredDue[]>;

  /** Incidents that stand. */
  listIncidents(query: Omit<CalendarQuery, 'named'>): Promise<StoredIncident[]>;
}
