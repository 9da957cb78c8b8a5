import {
  MeasurementBatch,
  MeasurementPage,
  MeasurementReceipt,
  MetricCondition,
  MetricCourse,
  MetricHistory,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { MeasurementsPage, StoredSeries } from '../measurements';
import { isStorableKey } from '../util';
import { audited } from './audited';
import { breachesCursor, measurementsCursor } from './cursors';
import { readInterval } from './query';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';
import { readSystemFilter } from './systemsQuery';

const DEFAULT_LIMIT = 1000;

const DEFAULT_BREACHES = 20;

const DEFAULT_CONDITIONS: MetricCondition[] = ['breached', 'stale'];

/** Systems that the audit log names. */
const MOST_NAMED = 20;

/** What was measured of systems: taking it over and showing it. */
export function mountMeasurementRoutes(options: RouteOptions): void {
  const { router, measurements, httpAuth, auditor } = options;

  router.post('/v1/measurements', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const batch = req.body;
    const idempotencyKey = readKey(req);
    const receipt = await audited(
      {
        auditor,
        request: req,
        eventId: 'measurement-write',
        severityLevel: 'medium',
        meta: describeBatch(batch),
        describe: describeReceipt,
      },
      () => measurements.push({ batch, idempotencyKey }, caller),
    );
    res.status(receipt.refused > 0 ? 207 : 200).json(receipt);
  });

  router.get('/v1/measurements/breaches', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { condition = DEFAULT_CONDITIONS, cursor, ...query } = req.query;
    const { limit = DEFAULT_BREACHES, ...filter } = query;
    const { items, counts, next } = await measurements.listBreaches(
      {
        conditions: condition,
        filter: readSystemFilter(filter),
        after: breachesCursor.decode(cursor),
        limit,
      },
      caller,
    );
    res.json({
      items,
      totalItems: condition.reduce((sum, one) => sum + (counts[one] ?? 0), 0),
      counts: counts as Record<string, number>,
      nextCursor: breachesCursor.encode(next),
    });
  });

  router.get(
    '/v1/systems/:namespace/:name/measurements/states',
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      const entityRef = toSystemRef(req.params);
      res.json({ items: await measurements.listStates({ entityRef }, caller) });
    },
  );

  router.get(
    '/v1/systems/:namespace/:name/measurements/courses',
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      const courses = await measurements.listCourses(
        {
          entityRef: toSystemRef(req.params),
          metrics: req.query.metric,
          to: readInterval({ to: req.query.to }).to,
        },
        caller,
      );
      res.json({ items: courses.map(toCourse) });
    },
  );

  router.get('/v1/systems/:namespace/:name/measurements', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { metric, version, slice, dataset, cursor } = req.query;
    const { resolution = 'raw', limit = DEFAULT_LIMIT } = req.query;
    const page = await measurements.list(
      {
        entityRef: toSystemRef(req.params),
        metrics: metric,
        version,
        slice,
        dataset,
        ...readInterval(req.query),
        resolution,
        after: measurementsCursor.decode(cursor),
        limit,
      },
      caller,
    );
    res.json(toPage(page));
  });
}

function readKey(request: AnyRequest): string | undefined {
  const key = request.get('idempotency-key');
  if (key !== undefined && !isStorableKey(key)) {
    throw new InputError(
      'Invalid header Idempotency-Key: expected text in Unicode without NUL',
    );
  }
  return key;
}

function describeBatch({ measurements }: MeasurementBatch) {
  const systems = [...new Set(measurements.map(({ system }) => system))];
  return {
    measurements: measurements.length,
    systems: systems.length,
    named: systems.slice(0, MOST_NAMED),
  };
}

function describeReceipt(receipt: MeasurementReceipt) {
  const { stored, unchanged, refused } = receipt;
  return { stored, unchanged, refused };
}

const text = (instant: number) => new Date(instant).toISOString();

function toPage({
  series,
  points,
  buckets,
  next,
}: MeasurementsPage): MeasurementPage {
  return {
    series: series.map(toSeries),
    points: points.map(({ at, receivedAt, ...point }) => ({
      ...point,
      at: text(at),
      receivedAt: text(receivedAt),
    })),
    buckets: buckets.map(({ at, lastAt, step, sum, ...bucket }) => ({
      ...bucket,
      at: text(at),
      seconds: step / 1000,
      mean: sum / bucket.count,
      lastAt: text(lastAt),
    })),
    nextCursor: measurementsCursor.encode(next),
  };
}

function toSeries({
  id,
  metric,
  version,
  slice,
  dataset,
  source,
}: StoredSeries) {
  return { id, metric, version, slice, dataset, source };
}

function toCourse(history: MetricHistory): MetricCourse {
  const { from, at, breaches, computed, ...course } = history;
  return {
    ...course,
    from: text(from),
    at: text(at),
    breaches: breaches.map(({ from: begin, to }) => ({
      from: text(begin),
      ...(to !== undefined && { to: text(to) }),
    })),
    ...(computed && {
      computed: computed.map(item => ({ ...item, at: text(item.at) })),
    }),
  };
}
