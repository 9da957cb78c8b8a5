import {
  LawCalendar,
  RecordTypeDefinition,
  reportDaysOf,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry, PositionedPack } from '../packs';
import { AheadOptions, DEFAULT_AHEAD, EventGatherer } from './EventGatherer';
import { EventStore } from './EventStore';
import { createReaders } from './readers';
import { StoredEventFeed } from './StoredEventFeed';

/** Wires what gathers events and what reads them. */
export function createEvents(options: {
  store: EventStore;
  due: Pick<DueRefresher, 'refresh'>;
  catalog: Pick<SystemCatalog, 'getSystems'>;
  packs: PackRegistry;
  positioned: readonly PositionedPack[];
  service: {
    getLawCalendar(
      request: object,
      options: { credentials: BackstageCredentials },
    ): Promise<LawCalendar>;
  };
  findType: (typeId: string) => RecordTypeDefinition | undefined;
  /** Without it nothing is said of days of the law. */
  ownCredentials?: () => Promise<BackstageCredentials>;
  ahead?: AheadOptions;
  now: () => number;
}): { eventGatherer: EventGatherer; eventFeed: StoredEventFeed } {
  const { store, packs, service, ahead = DEFAULT_AHEAD } = options;
  return {
    eventGatherer: new EventGatherer({
      ...options,
      ahead,
      listIncidents: () => store.listIncidents(),
      readLaw: async () => {
        const credentials = await options.ownCredentials?.();
        return credentials && service.getLawCalendar({}, { credentials });
      },
      readers: createReaders(options),
      reportDays: reportDaysOf(packs.get().pack),
      calendar: packs.calendar,
    }),
    eventFeed: new StoredEventFeed({ store }),
  };
}
