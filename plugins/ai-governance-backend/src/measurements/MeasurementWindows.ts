import {
  AiSystemEntity,
  Measurement,
  MOST_VALUES,
  needsHistory,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { WindowReader, WindowRequest } from '../evaluation';
import { MeasurementStore } from './MeasurementStore';
import { toMeasurement } from './toMeasurement';
import { WantedWindow } from './types';

/**
 * What was pushed before the newest value of each series, where it decides how a metric
 * stands: the newest {@link MOST_VALUES} values of each series, in one query for a batch of
 * systems. A metric that its newest value decides is read by nobody but who asks.
 */
export class MeasurementWindows implements WindowReader {
  readonly #store: Pick<MeasurementStore, 'listWindows'>;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<MeasurementStore, 'listWindows'>;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#now = options.now;
  }

  async readWindows(
    requests: readonly WindowRequest[],
  ): Promise<ReadonlyMap<string, Measurement[]>> {
    const windows = requests.flatMap(toWindows);
    const found = new Map<string, Measurement[]>();
    if (windows.length === 0) return found;
    const points = await this.#store.listWindows({
      windows,
      most: MOST_VALUES,
      now: this.#now(),
    });
    for (const point of points) {
      const known = found.get(point.entityRef);
      if (known) known.push(toMeasurement(point));
      else found.set(point.entityRef, [toMeasurement(point)]);
    }
    return found;
  }
}

function toWindows(request: WindowRequest): WantedWindow[] {
  const { entity, since, isWhole = false } = request;
  const entityRef = stringifyEntityRef(entity);
  const wanted = new Map<string, boolean>();
  for (const metric of watchedMetrics(entity)) {
    const isLong = isWhole || needsHistory(metric);
    wanted.set(metric.metric, wanted.get(metric.metric) || isLong);
  }
  for (const { metric } of acceptanceOf(entity)) {
    if (!wanted.has(metric)) wanted.set(metric, false);
  }
  return [...wanted]
    .filter(([, isLong]) => isLong || since !== undefined)
    .map(([metric, isLong]) => ({ entityRef, metric, isLong, since }));
}

function specOf(entity: Entity): Partial<AiSystemEntity['spec']> {
  return (entity.spec ?? {}) as Partial<AiSystemEntity['spec']>;
}

function watchedMetrics(entity: Entity) {
  return specOf(entity).monitoring?.metrics ?? [];
}

function acceptanceOf(entity: Entity) {
  return specOf(entity).acceptance ?? [];
}
