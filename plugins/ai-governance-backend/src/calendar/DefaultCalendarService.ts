import {
  CALENDAR_KINDS,
  CalendarKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CallerReader, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import { SystemService } from '../systems';
import { reviewControlsOf } from './calendarKinds';
import {
  CalendarItems,
  CalendarRequest,
  CalendarService,
  NamedItems,
  NamedItemsRequest,
} from './CalendarService';
import { CalendarStore } from './CalendarStore';
import { IncidentDuties } from './IncidentDuties';
import {
  CalendarClock,
  compareItems,
  foundItem,
  lawItem,
} from './toCalendarItem';
import {
  CalendarPosition,
  CalendarQuery,
  DueWindow,
  PlacedItem,
} from './types';

/** What is read of the places where days are known. */
interface Sought extends CalendarQuery, DueWindow {
  packId?: string;
  kinds: readonly CalendarKind[];
  position?: CalendarPosition;
  limit: number;
}

/**
 * Puts together what evaluations found, what incidents wait for, and the days of law.
 * Knows no permissions: the caller limits the scope.
 */
export class DefaultCalendarService implements CalendarService, NamedItems {
  readonly #store: CalendarStore;
  readonly #systems: Pick<SystemService, 'getLawCalendar'>;
  readonly #incidents: IncidentDuties;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #callers: CallerReader;
  readonly #now: () => number;

  constructor(options: {
    store: CalendarStore;
    systems: Pick<SystemService, 'getLawCalendar'>;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    due: DueRefresher;
    packs: PackRegistry;
    callers: CallerReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#systems = options.systems;
    this.#incidents = new IncidentDuties(options);
    this.#due = options.due;
    this.#packs = options.packs;
    this.#callers = options.callers;
    this.#now = options.now;
  }

  async listItems(
    request: CalendarRequest,
    options: ServiceOptions,
  ): Promise<CalendarItems> {
    const { packId, filter, kinds = CALENDAR_KINDS, from, to } = request;
    const { mine, after: position, limit, scope = { type: 'all' } } = request;
    const clock = this.#clock();
    const { calendar } = clock;
    const sought: Sought = {
      packId,
      filter,
      scope,
      kinds,
      position,
      limit: limit + 1,
      ...(from !== undefined && { after: calendar.startOf(from) }),
      ...(to !== undefined && { until: calendar.endOf(to) }),
      ...(mine && {
        named: (await this.#callers.of(options.credentials)).ownershipRefs,
      }),
    };
    await this.#due.refresh();
    const laws = await this.#listLaw(sought, clock, options);
    const placed = merge(await this.#listDuties(sought, clock), laws, sought);
    const page = placed.slice(0, limit);
    return {
      items: page.map(({ item }) => item),
      timeZone: calendar.timeZone,
      today: calendar.dayOf(clock.now),
      ...(placed.length > limit && { next: page[page.length - 1].position }),
    };
  }

  async listNamed(request: NamedItemsRequest): Promise<PlacedItem[]> {
    const { most, ...rest } = request;
    const sought: Sought = {
      ...rest,
      filter: {},
      scope: { type: 'all' },
      kinds: CALENDAR_KINDS,
      limit: most,
    };
    await this.#due.refresh();
    return merge(await this.#listDuties(sought, this.#clock()), [], sought);
  }

  #clock(): CalendarClock {
    return { calendar: this.#packs.calendar, now: this.#now() };
  }

  async #listDuties(
    sought: Sought,
    clock: CalendarClock,
  ): Promise<PlacedItem[]> {
    const { pack } = this.#packs.get(sought.packId);
    const reviewControls = reviewControlsOf(pack);
    const found = await this.#store.listDue({
      ...sought,
      packId: pack.id,
      reviewControls,
    });
    const { kinds } = sought;
    const isAsked =
      kinds.includes('incident-report') || kinds.includes('incident-answer');
    const incidents = isAsked
      ? await this.#incidents.list(sought, pack, clock)
      : [];
    return [
      ...found.map(due => foundItem(due, reviewControls, clock)),
      ...incidents.filter(({ item }) => kinds.includes(item.kind)),
    ];
  }

  /** Law names nobody and no system: a query for either leaves it out. */
  async #listLaw(
    { kinds, named, filter, scope }: Sought,
    clock: CalendarClock,
    options: ServiceOptions,
  ): Promise<PlacedItem[]> {
    const isAsked =
      kinds.includes('law') && !named && !filter.entityRef && !filter.owner;
    if (!isAsked) return [];
    const { items } = await this.#systems.getLawCalendar({ scope }, options);
    return items
      .filter(({ applies }) => !applies)
      .map(day => lawItem(day, clock));
  }
}

/** One list of all, the earliest first, behind the place where the page before ended. */
function merge(
  duties: PlacedItem[],
  laws: PlacedItem[],
  { after = -Infinity, until = Infinity, position, limit }: Sought,
): PlacedItem[] {
  const isInside = ({ item, position: { dueAt } }: PlacedItem) =>
    // Law counts from the first instant of its day, everything else until after its last.
    item.kind === 'law'
      ? dueAt >= after && dueAt < until
      : dueAt > after && dueAt <= until;
  return [...duties, ...laws]
    .filter(isInside)
    .filter(placed => !position || compareItems(placed, { position }) > 0)
    .sort(compareItems)
    .slice(0, limit);
}
