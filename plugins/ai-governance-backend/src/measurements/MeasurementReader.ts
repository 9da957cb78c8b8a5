import { InputError } from '@backstage/errors';
import { DAY } from '../util';
import {
  ListMeasurementsRequest,
  MeasurementsPage,
} from './MeasurementService';
import { MeasurementStore, SeriesStretch } from './MeasurementStore';
import { STEPS } from './resolutions';
import { StoredBucket, StoredPoint } from './types';

/** How far back is read where nobody says. */
const DEFAULT_SPAN = 30 * DAY;

/** Series that one round reads at most. */
const MOST_SERIES = 500;

/** Series that are read first where nobody knows how many values each has. */
const FIRST_SERIES = 8;

/** What there is of one series, oldest first: a value or a span. */
type Item =
  | ({ kind: 'point'; series: number } & StoredPoint)
  | ({ kind: 'bucket'; series: number } & StoredBucket);

/**
 * Reads measurements page by page. Series follow one another, each from its oldest
 * value on. Many are read at once: round trips cost more than the values of short series.
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
    const step = STEPS[resolution];
    const wanted = (await this.#store.listSeries(request)).filter(
      ({ id }) => !after || id >= after.series,
    );
    let left = limit;
    let size = this.#firstRound({ step, from, to, limit });
    while (wanted.length > 0) {
      const round = wanted.splice(0, Math.min(size, MOST_SERIES));
      size *= 2;
      const stretches = round.map(series => ({
        series,
        from: after?.series === series.id ? Math.max(from, after.at + 1) : from,
        to,
      }));
      // One more than there is room for tells whether there is another page.
      const items = await this.#read(stretches, { step, limit: left + 1 });
      const shown = items.slice(0, left);
      addTo(page, stretches, shown);
      left -= shown.length;
      if (items.length > shown.length) {
        return { ...page, next: lastOf(page, after) };
      }
    }
    return page;
  }

  /**
   * How many series are read first: as many as fill the page if nothing is missing in
   * them, so that no more is read than is shown. Twice as many are read in each round
   * after it, as series with little in them do not fill it.
   */
  #firstRound(options: {
    step: number | undefined;
    from: number;
    to: number;
    limit: number;
  }): number {
    const { step, from, to, limit } = options;
    if (step === undefined) return FIRST_SERIES;
    const spans = Math.ceil((Math.min(to, this.#now()) - from) / step) + 1;
    return Math.max(1, Math.ceil(limit / Math.max(1, spans)));
  }

  /** Items of series by series: what is summed up is older than single values. */
  async #read(
    stretches: SeriesStretch[],
    options: { step: number | undefined; limit: number },
  ): Promise<Item[]> {
    const reading = { stretches, ...options };
    const buckets = await this.#store.listBuckets(reading);
    const points =
      options.step === undefined ? await this.#store.listPoints(reading) : [];
    return [
      ...buckets.map((bucket): Item => ({ kind: 'bucket', ...bucket })),
      ...points.map((point): Item => ({ kind: 'point', ...point })),
    ].sort((a, b) => a.series - b.series);
  }
}

function addTo(
  page: MeasurementsPage,
  stretches: SeriesStretch[],
  items: Item[],
): void {
  const shown = new Set(items.map(({ series }) => series));
  for (const { series } of stretches) {
    if (shown.has(series.id)) page.series.push(series);
  }
  for (const { kind, ...item } of items) {
    if (kind === 'point') {
      page.points.push(item as MeasurementsPage['points'][number]);
    } else {
      page.buckets.push(item as MeasurementsPage['buckets'][number]);
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
