import {
  AISystemSpec,
  ControlPack,
  declaredOwner,
  incidentClocks,
  readEntityRef,
  reportDaysOf,
  requirementClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { SystemCatalog } from '../catalog';
import { toRecordView } from '../records/toRecordView';
import { CalendarStore } from './CalendarStore';
import { CalendarClock, incidentItem } from './toCalendarItem';
import { CalendarQuery, PlacedItem } from './types';

/**
 * What incidents of the portal still wait for, by the clocks of the evaluator. Whether
 * one has to be reported depends on what its system declares.
 */
export class IncidentDuties {
  readonly #store: Pick<CalendarStore, 'listIncidents'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;

  constructor(options: {
    store: Pick<CalendarStore, 'listIncidents'>;
    catalog: Pick<SystemCatalog, 'getSystems'>;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
  }

  async list(
    query: CalendarQuery,
    pack: ControlPack,
    clock: CalendarClock,
  ): Promise<PlacedItem[]> {
    const incidents = await this.#store.listIncidents(query);
    if (incidents.length === 0) return [];
    const refs = [...new Set(incidents.map(({ system }) => system.entityRef))];
    const entities = new Map(
      (await this.#catalog.getSystems(refs)).map(entity => [
        stringifyEntityRef(entity),
        entity,
      ]),
    );
    return incidents.flatMap(incident => {
      const entity = entities.get(incident.system.entityRef);
      if (!entity) return [];
      const { record } = incident;
      const spec = (entity.spec ?? {}) as Partial<AISystemSpec>;
      const { owner } = record.data;
      const responsible =
        (typeof owner === 'string' &&
          readEntityRef(owner, {
            defaultKind: 'User',
            defaultNamespace: entity.metadata.namespace,
          })) ||
        declaredOwner(entity);
      if (query.named && !(responsible && query.named.includes(responsible))) {
        return [];
      }
      return incidentClocks({
        incident: {
          data: record.data,
          effectiveAt: toRecordView(record, []).effectiveAt,
        },
        spec,
        requirementClass: requirementClass(spec),
        reportDays: reportDaysOf(pack),
        timeZone: clock.calendar.timeZone,
        now: clock.now,
      }).map(({ kind, dueAt }) =>
        incidentItem(incident, { kind, dueAt, responsible }, clock),
      );
    });
  }
}
