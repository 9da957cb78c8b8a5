import { InputError } from '@backstage/errors';
import { DAY } from '../util';
import {
  ListMeasurementsRequest,
  MeasurementsPage,
} from './MeasurementService';
import { MeasurementStore } from './MeasurementStore';
import { STEPS } from './resolutions';
import { StoredBucket, StoredPoint, StoredSeries } from './types';

/** How far back is read where nobody says. */
const DEFAULT_SPAN = 30 * DAY;

/** What there is of one series, oldest first: a value or a span. */
type Item =
  | ({ kind: 'point' } & StoredPoint)
  | ({ kind: 'bucket' } & StoredBucket);

/**
 * Reads measurements page by page. Series follow one another, each from its oldest
 * value on, so that a page reads no more of the tables than it shows.
 */
export class MeasurementReader {
  readonly #store: MeasurementStore;
  readonly #now: () => number;

  constructor(options: { store: MeasurementStore; now: () => number }) {
    this.#store = options.store;
    this.#now = options.now;
  }

  async list(request: ListMeasurementsRequest): Promise<MeasurementsPage> {
    const { after, limit, resolution } = request;
    const { to = Number.MAX_SAFE_INTEGER } = request;
    const from = request.from ?? (request.to ?? this.#now()) - DEFAULT_SPAN;
    if (from >= to) {
      throw new InputError(
        `Invalid query parameter from: ${new Date(
          from,
        ).toISOString()}; expected an instant before ${new Date(
          to,
        ).toISOString()}, where the interval ends`,
      );
    }
    const page: MeasurementsPage = { series: [], points: [], buckets: [] };
    let left = limit;
    for (const series of await this.#store.listSeries(request)) {
      if (after && series.id < after.series) continue;
      const begin =
        after?.series === series.id ? Math.max(from, after.at + 1) : from;
      // One more than there is room for tells whether there is another page.
      const items = await this.#read(series, {
        step: STEPS[resolution],
        from: begin,
        to,
        limit: left + 1,
      });
      const shown = items.slice(0, left);
      addTo(page, series, shown);
      left -= shown.length;
      if (items.length > shown.length) {
        return { ...page, next: lastOf(page, after) };
      }
    }
    return page;
  }

  async #read(
    series: StoredSeries,
    options: {
      step: number | undefined;
      from: number;
      to: number;
      limit: number;
    },
  ): Promise<Item[]> {
    const reading = { series, ...options };
    const buckets = await this.#store.listBuckets(reading);
    const points =
      options.step === undefined && buckets.length < options.limit
        ? await this.#store.listPoints(reading)
        : [];
    return [
      ...buckets.map((bucket): Item => ({ kind: 'bucket', ...bucket })),
      ...points.map((point): Item => ({ kind: 'point', ...point })),
    ];
  }
}

function addTo(
  page: MeasurementsPage,
  series: StoredSeries,
  items: Item[],
): void {
  if (items.length > 0) page.series.push(series);
  for (const { kind, ...item } of items) {
    if (kind === 'point') {
      page.points.push({ series: series.id, ...(item as StoredPoint) });
    } else {
      page.buckets.push({ series: series.id, ...(item as StoredBucket) });
    }
  }
}

/** Where the next page goes on: behind the last instant that was shown. */
function lastOf(
  { series, points, buckets }: MeasurementsPage,
  after: MeasurementsPage['next'],
): MeasurementsPage['next'] {
  const last = series.at(-1);
  if (last === undefined) return after;
  const ends = [
    points.filter(item => item.series === last.id).at(-1)?.at ?? -Infinity,
    ...buckets
      .filter(item => item.series === last.id)
      .slice(-1)
      .map(item => item.at + item.step - 1),
  ];
  return { series: last.id, at: Math.max(...ends) };
}
