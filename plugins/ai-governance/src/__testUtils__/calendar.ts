import {
  CalendarItem,
  CalendarPage,
  ListCalendarQuery,
  NewCalendarFeed,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const SYSTEM: CalendarItem['system'] = {
  entityRef: 'aisystem:default/credit-limit-advisor',
  name: 'credit-limit-advisor',
  title: 'Credit limit advisor',
  owner: 'group:default/credit-decisioning',
  ownership: 'owned',
  stage: 'operation-monitoring',
  riskClass: 'high',
};

/** What is due in the tests, the earliest first. */
export const CALENDAR_ITEMS: CalendarItem[] = [
  {
    id: 'a1',
    kind: 'treatment',
    day: '2026-11-10',
    dueAt: '2026-11-11T00:00:00.000Z',
    overdue: true,
    system: SYSTEM,
    recordId: 'r-bias',
    title: 'Young applicants',
    responsible: 'user:default/amina',
  },
  {
    id: 'b2',
    kind: 'evidence',
    day: '2026-12-05',
    dueAt: '2026-12-06T00:00:00.000Z',
    overdue: false,
    system: SYSTEM,
    controlId: 'RSK-01',
    responsible: 'group:default/credit-decisioning',
  },
  {
    id: 'c3',
    kind: 'law',
    day: '2027-12-02',
    dueAt: '2027-12-02T00:00:00.000Z',
    overdue: false,
    title: 'EU AI Act: High-risk obligations apply',
    systems: 3,
  },
];

/** What the API answers. */
export function calendarPage(
  { kind, mine }: ListCalendarQuery = {},
  items = CALENDAR_ITEMS,
): CalendarPage {
  return {
    items: items.filter(
      item =>
        (!kind || kind.includes(item.kind)) && !(mine && item.kind === 'law'),
    ),
    timeZone: 'UTC',
    today: '2026-11-20',
  };
}

/** A feed that was made just now. */
export function newFeed(name: string): NewCalendarFeed {
  return {
    id: 'f1',
    name,
    createdAt: '2026-11-20T09:00:00.000Z',
    url: 'https://portal.example.com/api/ai-governance/v1/calendar/feeds/secret.ics',
  };
}
