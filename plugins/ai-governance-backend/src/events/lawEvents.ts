import {
  Calendar,
  LawCalendar,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DAY } from '../util';
import { GovernanceEvent } from './GovernanceEvent';

/**
 * Days from which a law asks for more, of laws that concern a system: told once for each
 * number of days before that was reached, the last alone.
 */
export function lawEvents(options: {
  lawCalendar: LawCalendar;
  /** Most first. */
  daysBefore: readonly number[];
  calendar: Calendar;
  now: number;
}): GovernanceEvent[] {
  const { lawCalendar, daysBefore, calendar, now } = options;
  return lawCalendar.items.flatMap(item => {
    const from = calendar.startOf(item.date);
    const days = [...daysBefore]
      .reverse()
      .find(before => from - before * DAY <= now);
    if (item.systems === 0 || from <= now || days === undefined) return [];
    return [
      {
        id: `law:${item.pack}:${item.date}:${days}`,
        type: 'law.ahead' as const,
        at: from - days * DAY,
        key: `${item.pack}:${item.date}`,
        data: {
          packId: item.pack,
          framework: item.framework,
          date: item.date,
          days: Math.ceil((from - now) / DAY),
          systems: item.systems,
          controls: item.controls.map(({ controlId }) => controlId),
        },
      },
    ];
  });
}
