import {
  LawCalendar,
  LawCalendarControl,
  LawCalendarDay,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column, dayColumn, listText } from './column';
import { CsvColumn } from './csvText';

/** Something that happens on a day of law: a control applies, or the law itself says so. */
export interface LawCalendarRow {
  day: Pick<LawCalendarDay, 'date' | 'pack' | 'framework' | 'applies'>;
  control?: LawCalendarControl;
  event?: LawCalendarDay['events'][number];
}

/** Days of law. */
export const lawCalendarColumns: Array<CsvColumn<LawCalendarRow>> = [
  dayColumn('Date', ({ day }) => day.date),
  column('Applies now', ({ day }) => day.applies),
  column('Framework', ({ day }) => day.framework),
  column('Pack', ({ day }) => day.pack),
  column('Event', ({ event }) => event?.text),
  dayColumn('Moved from', ({ event }) => event?.movedFrom),
  column('Control', ({ control }) => control?.controlId),
  column('Title', ({ control }) => control?.title),
  column('References', ({ control, event }) =>
    listText((control ?? event)?.references ?? []),
  ),
  column('Owed by', ({ control }) => listText(control?.owedBy ?? [])),
  column('For which systems', ({ control }) => control?.concerns),
  column('The day is a reading', ({ control }) => control?.reading),
  column('The duty is a reading', ({ control }) => control?.readingOfDuty),
  dayColumn('Counted on', ({ control }) => control?.appliesFrom),
  column('Systems', ({ control }) => control?.systems),
  column('Not passing', ({ control }) => control?.open),
];

/** Rows of the calendar: for each day what the law says, then the controls. */
export function lawCalendarRows({ items }: LawCalendar): LawCalendarRow[] {
  return items.flatMap(day => [
    ...day.events.map(event => ({ day, event })),
    ...day.controls.map(control => ({ day, control })),
  ]);
}
