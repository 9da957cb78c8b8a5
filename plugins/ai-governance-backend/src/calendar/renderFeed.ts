import {
  calendarPlace,
  CalendarKind,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import ical, { ICalEventTransparency } from 'ical-generator';
import { FeedFile } from './CalendarFeedService';
import { PlacedItem, StoredFeed } from './types';

/** What is to be done until the day. Calendars have no translations. */
const ASKED: Record<CalendarKind, string> = {
  evidence: 'Evidence expires',
  review: 'Governance review',
  treatment: 'Treatment of a risk',
  action: 'Corrective action',
  waiver: 'A waiver ends',
  acceptance: 'Acceptance of a risk lapses',
  'incident-report': 'Incident: report',
  'incident-answer': 'Incident: answer',
  law: 'Law applies',
};

/** Sequences count seconds from here: later changes have higher ones, and they fit. */
const FIRST_CHANGE = Date.UTC(2020, 0, 1);

/** How often a calendar is asked to look again, in seconds. */
const REFRESH_SECONDS = 3_600;

/** How a feed is written. */
export interface FeedOptions {
  /** Address of the portal. Without it events have no links. */
  portalUrl?: string;
  timeZone: string;
}

/** The page of the system, at the place where the item is seen to. */
function linkOf({ item }: PlacedItem, portalUrl: string): string {
  const root = portalUrl.replace(/\/$/, '');
  if (!item.system) return `${root}/ai-governance/calendar`;
  const { namespace, kind, name } = parseEntityRef(item.system.entityRef);
  const page = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `${root}/catalog/${page}/${calendarPlace(item)}`;
}

/** The file of a feed: one event a duty, all day long on its last day. */
export function renderFeed(
  feed: StoredFeed,
  placed: readonly PlacedItem[],
  options: FeedOptions,
): FeedFile {
  const { portalUrl, timeZone } = options;
  const calendar = ical({
    name: feed.name,
    prodId: { company: 'ai-governance', product: 'calendar', language: 'EN' },
    ttl: REFRESH_SECONDS,
  });
  const host = portalUrl ? new URL(portalUrl).host : 'localhost';
  for (const one of placed) {
    const { item, changedAt } = one;
    const { system, kind, title, controlId, day, overdue } = item;
    const about = [controlId, title].filter(Boolean).join(' ');
    const changed = new Date(changedAt);
    calendar.createEvent({
      id: `${item.id}@${host}`,
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000),
      allDay: true,
      // A day is free until somebody plans it.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: [
        overdue ? `Overdue: ${ASKED[kind]}` : ASKED[kind],
        system && (system.title ?? system.name),
      ]
        .filter(Boolean)
        .join(' · '),
      description: [about, `Last day: ${day} (${timeZone}).`]
        .filter(Boolean)
        .join('\n'),
      ...(portalUrl && { url: linkOf(one, portalUrl) }),
      stamp: changed,
      lastModified: changed,
      sequence: Math.max(0, Math.floor((changedAt - FIRST_CHANGE) / 1_000)),
    });
  }
  const content = calendar.toString();
  return { content, etag: `"${sha256Hex(content).slice(0, 32)}"` };
}
