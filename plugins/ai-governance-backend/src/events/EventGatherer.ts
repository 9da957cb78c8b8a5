import {
  Calendar,
  LawCalendar,
  ReportDays,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { EventStore, GatherOptions } from './EventStore';
import { GovernanceEvent } from './GovernanceEvent';
import { incidentEvents, OpenIncident } from './incidentEvents';
import { lawEvents } from './lawEvents';

/** Rows of trail and history that one transaction takes. */
const LIMIT = 1_000;

/** When what lies ahead is told. */
export interface AheadOptions {
  /** Days before evidence or a waiver ends, most first. */
  evidenceDays: readonly number[];
  /** Days before a day of the law, most first. */
  lawDays: readonly number[];
}

/** Days before an end, and before a day of the law, on which it is told. */
export const DEFAULT_AHEAD: AheadOptions = {
  evidenceDays: [30, 7, 1],
  lawDays: [90, 30],
};

/** Gathers what happened into events. Harmless on several replicas at once. */
export class EventGatherer {
  readonly #store: Pick<EventStore, 'gather'>;
  readonly #due: Pick<DueRefresher, 'refresh'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #listIncidents: () => Promise<OpenIncident[]>;
  readonly #readLaw: () => Promise<LawCalendar | undefined>;
  readonly #readers: GatherOptions['readers'];
  readonly #reportDays: ReportDays | undefined;
  readonly #calendar: Calendar;
  readonly #ahead: AheadOptions;
  readonly #now: () => number;
  /** The day on which the law was looked at last. */
  #lawDay: string | undefined;

  constructor(options: {
    store: Pick<EventStore, 'gather'>;
    due: Pick<DueRefresher, 'refresh'>;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    listIncidents: () => Promise<OpenIncident[]>;
    /** Undefined where nobody may ask. */
    readLaw: () => Promise<LawCalendar | undefined>;
    readers: GatherOptions['readers'];
    /** Clocks of the pack that decides on incidents. */
    reportDays?: ReportDays;
    calendar: Calendar;
    ahead: AheadOptions;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#due = options.due;
    this.#catalog = options.catalog;
    this.#listIncidents = options.listIncidents;
    this.#readLaw = options.readLaw;
    this.#readers = options.readers;
    this.#reportDays = options.reportDays;
    this.#calendar = options.calendar;
    this.#ahead = options.ahead;
    this.#now = options.now;
  }

  /** @returns how many events are new */
  async gather(): Promise<number> {
    // What expired by now is evaluated first, so that it is an event at once.
    await this.#due.refresh();
    const now = this.#now();
    const computed = [
      ...(await this.#incidents(now)),
      ...(await this.#laws(now)),
    ];
    let total = 0;
    for (;;) {
      const { added, more } = await this.#store.gather({
        now,
        computed,
        daysBefore: this.#ahead.evidenceDays,
        readers: this.#readers,
        limit: LIMIT,
      });
      total += added;
      if (!more) {
        this.#lawDay = this.#calendar.dayOf(now);
        return total;
      }
    }
  }

  /** Once a day, as it counts every system. */
  async #laws(now: number): Promise<GovernanceEvent[]> {
    const today = this.#calendar.dayOf(now);
    if (today === this.#lawDay) return [];
    const lawCalendar = await this.#readLaw();
    return lawCalendar
      ? lawEvents({
          lawCalendar,
          daysBefore: this.#ahead.lawDays,
          calendar: this.#calendar,
          now,
        })
      : [];
  }

  async #incidents(now: number): Promise<GovernanceEvent[]> {
    const incidents = await this.#listIncidents();
    const refs = [...new Set(incidents.map(({ entityRef }) => entityRef))];
    const entities = new Map(
      (await this.#catalog.getSystems(refs)).map(entity => [
        stringifyEntityRef(entity),
        entity,
      ]),
    );
    return incidents.flatMap(incident => {
      const entity = entities.get(incident.entityRef);
      return entity
        ? incidentEvents({
            incident,
            entity,
            reportDays: this.#reportDays,
            calendar: this.#calendar,
            now,
          })
        : [];
    });
  }
}
