import {
  AiSystemEntity,
  Calendar,
  metricHistories,
  MetricHistory,
  MOST_VALUES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemCatalog } from '../catalog';
import { ListCoursesRequest } from './MeasurementService';
import { MeasurementStore } from './MeasurementStore';
import { toMeasurement } from './toMeasurement';

/**
 * Reads how watched metrics went until an instant. However long ago that is, as many
 * values are read as for how they stand now, so that both agree.
 */
export class MetricCourseReader {
  readonly #store: Pick<MeasurementStore, 'listNewest' | 'listWindows'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #calendar: Calendar;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<MeasurementStore, 'listNewest' | 'listWindows'>;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    calendar: Calendar;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#calendar = options.calendar;
    this.#now = options.now;
  }

  async list(request: ListCoursesRequest): Promise<MetricHistory[]> {
    const { entityRef, metrics, to = Infinity } = request;
    const now = Math.min(to, this.#now());
    const [entity] = await this.#catalog.getSystems([entityRef]);
    const { monitoring } = (entity?.spec ?? {}) as Partial<
      AiSystemEntity['spec']
    >;
    const names = new Set(
      (monitoring?.metrics ?? [])
        .map(({ metric }) => metric)
        .filter(metric => !metrics || metrics.includes(metric)),
    );
    if (names.size === 0) return [];
    const windows = [...names].map(metric => ({
      entityRef,
      metric,
      isLong: true,
    }));
    const points = [
      ...(await this.#store.listWindows({ windows, most: MOST_VALUES, now })),
      ...(await this.#store.listNewest({ entityRefs: [entityRef], now })),
    ].filter(({ metric }) => names.has(metric));
    return metricHistories({
      entity,
      measurements: points.map(toMeasurement),
      calendar: this.#calendar,
      now,
    });
  }
}
