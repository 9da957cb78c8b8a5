import { CalendarItem, CalendarKind } from '../schema/types';

/** Why something is due on a day, in the order in which they are offered. @public */
export const CALENDAR_KINDS = [
  'evidence',
  'review',
  'treatment',
  'action',
  'waiver',
  'acceptance',
  'incident-report',
  'incident-answer',
  'law',
] as const satisfies readonly CalendarKind[];

/** The control whose evidence corrective actions are. */
const ACTIONS = 'OPS-06';

/**
 * Where in the page of its system an item is seen to: the tab, with a query. Empty for
 * what is about no system.
 * @public
 */
export function calendarPlace(
  { kind, recordId, controlId }: CalendarItem,
  options: { pack?: string } = {},
): string {
  const tab = (path: string, query: Record<string, string | undefined>) => {
    const params = new URLSearchParams(
      Object.entries(query).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ).toString();
    return params ? `${path}?${params}` : path;
  };
  switch (kind) {
    case 'law':
      return '';
    case 'treatment':
    case 'acceptance':
      return tab('ai-risk', { risk: recordId });
    case 'incident-report':
    case 'incident-answer':
      return tab('ai-risk', {});
    case 'action':
      return tab('ai-controls', { control: ACTIONS });
    default:
      return tab('ai-controls', { pack: options.pack, control: controlId });
  }
}
