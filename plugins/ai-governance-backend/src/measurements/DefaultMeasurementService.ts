import {
  AiSystemEntity,
  Calendar,
  MeasurementBatch,
  MeasurementFault,
  MeasurementReceipt,
  MetricHistory,
  MetricStanding,
  MOST_FAULTS,
  needsHistory,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { createHash } from 'crypto';
import { CallerReader, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher, EvaluationStore } from '../evaluation';
import { EvaluationRunner } from '../evaluation/EvaluationRunner';
import { ChangeListener } from '../signals';
import { BreachRecorder } from './BreachRecorder';
import { InvalidMeasurements } from './InvalidMeasurements';
import { MeasuredSystems, namedSystems } from './MeasuredSystems';
import { MeasurementReader } from './MeasurementReader';
import {
  ListBreachesRequest,
  ListCoursesRequest,
  ListMeasurementsRequest,
  MeasurementService,
  MeasurementsPage,
  PushRequest,
} from './MeasurementService';
import { IdempotentRequest, MeasurementStore } from './MeasurementStore';
import { MetricCourseReader } from './MetricCourseReader';
import { sortBatch, SortedBatch } from './sortBatch';
import {
  MeasurementOptions,
  PointRefusal,
  SavedPoints,
  StoredBreachPage,
} from './types';

/** Takes over what was measured, and has the systems evaluated that it is about. */
export class DefaultMeasurementService implements MeasurementService {
  readonly #store: MeasurementStore;
  readonly #reader: MeasurementReader;
  readonly #courses: MetricCourseReader;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #callers: CallerReader;
  readonly #evaluations: Pick<EvaluationStore, 'markStale'>;
  readonly #runner: Pick<EvaluationRunner, 'evaluateSystems'>;
  readonly #due: Pick<DueRefresher, 'refresh'>;
  readonly #recorder: Pick<BreachRecorder, 'record'> | undefined;
  readonly #signals: ChangeListener | undefined;
  readonly #clockToleranceMs: number;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    store: MeasurementStore;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    callers: CallerReader;
    evaluations: Pick<EvaluationStore, 'markStale'>;
    runner: Pick<EvaluationRunner, 'evaluateSystems'>;
    due: Pick<DueRefresher, 'refresh'>;
    /** Opens nonconformities. Default: none are opened. */
    recorder?: Pick<BreachRecorder, 'record'>;
    /** Learns of systems of which something new was measured. Default: nobody is. */
    signals?: ChangeListener;
    options: Pick<MeasurementOptions, 'clockToleranceMs'>;
    /** When days begin and end for the organisation. */
    calendar: Calendar;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#reader = new MeasurementReader(options);
    this.#courses = new MetricCourseReader(options);
    this.#catalog = options.catalog;
    this.#callers = options.callers;
    this.#evaluations = options.evaluations;
    this.#runner = options.runner;
    this.#due = options.due;
    this.#recorder = options.recorder;
    this.#signals = options.signals;
    this.#clockToleranceMs = options.options.clockToleranceMs;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  async push(
    request: PushRequest,
    { credentials }: ServiceOptions,
  ): Promise<MeasurementReceipt> {
    const { ref: sender } = await this.#callers.of(credentials);
    return this.take({ ...request, sender });
  }

  /**
   * Takes over values that somebody sends, or that are pulled from a source.
   *
   * @param request.sender - source of the values that name none
   */
  async take(
    request: PushRequest & { sender: string },
  ): Promise<MeasurementReceipt> {
    const { batch, idempotencyKey, sender } = request;
    const now = this.#now();
    const systems = request.systems ?? (await this.#everySystem(batch));
    const sorted = sortBatch(batch, {
      systems,
      sender,
      latest: now + this.#clockToleranceMs,
    });
    const { receipt, moved } = await this.#store.savePoints({
      groups: sorted.groups,
      receivedAt: now,
      request: toIdempotent(sender, idempotencyKey, batch),
      toReceipt: saved => toReceipt(sorted, saved),
    });
    const since = movedBy({ sorted, systems, moved, receipt });
    await this.#evaluate(since);
    this.#signals?.changed(since.keys());
    await this.#recorder?.record(
      [...since.keys()].map(ref => systems.get(ref)!.entity),
    );
    return receipt;
  }

  list(
    request: ListMeasurementsRequest,
    _options: ServiceOptions,
  ): Promise<MeasurementsPage> {
    return this.#reader.list(request);
  }

  async listStates(
    { entityRef }: { entityRef: string },
    _options: ServiceOptions,
  ): Promise<MetricStanding[]> {
    await this.#due.refresh();
    return this.#store.listMetricStates({ entityRef, now: this.#now() });
  }

  listCourses(
    request: ListCoursesRequest,
    _options: ServiceOptions,
  ): Promise<MetricHistory[]> {
    return this.#courses.list(request);
  }

  async listBreaches(
    request: ListBreachesRequest,
    _options: ServiceOptions,
  ): Promise<StoredBreachPage> {
    await this.#due.refresh();
    const { scope = { type: 'all' } } = request;
    return this.#store.listBreaches({ ...request, scope, now: this.#now() });
  }

  async #everySystem(batch: MeasurementBatch): Promise<MeasuredSystems> {
    const entities = await this.#catalog.getSystems(namedSystems(batch));
    return new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        { entity, mayMeasure: true },
      ]),
    );
  }

  /**
   * What was measured stays stored when this fails: the systems are marked, and the next
   * look for changes evaluates them, on whichever replica.
   */
  async #evaluate(measuredSince: ReadonlyMap<string, number>): Promise<void> {
    const entityRefs = [...measuredSince.keys()];
    if (entityRefs.length === 0) return;
    try {
      await this.#evaluations.markStale(entityRefs);
      await this.#runner.evaluateSystems({ entityRefs, measuredSince });
    } catch (error) {
      this.#logger.warn(
        `Could not evaluate ${entityRefs.length} AI systems, such as ${entityRefs[0]}, after they were measured`,
        error as Error,
      );
    }
  }
}

/**
 * Systems that have to be evaluated, with the first instant of which something is new:
 * those with a newest value that moved, and those of which a late value can decide.
 */
function movedBy(options: {
  sorted: SortedBatch;
  systems: MeasuredSystems;
  moved: string[];
  receipt: MeasurementReceipt;
}): Map<string, number> {
  const { sorted, systems, moved, receipt } = options;
  const since = new Map<string, number>();
  if (receipt.stored === 0) return since;
  for (const { entityRef, metric, points } of sorted.groups) {
    const { entity } = systems.get(entityRef)!;
    if (moved.includes(entityRef) || decidesLate(entity, metric)) {
      const first = points.reduce(
        (at, point) => Math.min(at, point.at),
        Infinity,
      );
      since.set(entityRef, Math.min(since.get(entityRef) ?? Infinity, first));
    }
  }
  return since;
}

/** Whether a value before the newest decides how a metric stands. */
function decidesLate({ spec }: Entity, metric: string): boolean {
  const { monitoring } = (spec ?? {}) as Partial<AiSystemEntity['spec']>;
  return (monitoring?.metrics ?? []).some(
    item => item.metric === metric && (item.fairness || needsHistory(item)),
  );
}

function toIdempotent(
  sender: string,
  key: string | undefined,
  batch: MeasurementBatch,
): IdempotentRequest | undefined {
  if (key === undefined) return undefined;
  const content = JSON.stringify(batch);
  const hash = createHash('sha256').update(content).digest('base64url');
  return { sender, key, hash };
}

/** @throws InvalidMeasurements or NotAllowedError when nothing was taken over */
function toReceipt(
  sorted: SortedBatch,
  saved: SavedPoints,
): MeasurementReceipt {
  const faults = [...sorted.faults, ...saved.refusals.map(toFault)].sort(
    (a, b) => indexOf(a) - indexOf(b),
  );
  const named = faults.slice(0, MOST_FAULTS);
  const moreFaults = faults.length - named.length;
  const { stored, unchanged } = saved;
  if (stored + unchanged === 0) {
    if (sorted.isForbidden) throw new NotAllowedError(named[0].message);
    throw new InvalidMeasurements(named, moreFaults);
  }
  return {
    stored,
    unchanged,
    refused: sorted.refused + refusedIn(sorted, saved),
    faults: named,
    moreFaults,
  };
}

/** Place of the value in the request. */
function indexOf({ path }: MeasurementFault): number {
  return Number(path.split('/')[2]);
}

/** Values of the groups that the store refused. */
function refusedIn({ groups }: SortedBatch, saved: SavedPoints): number {
  const offered = groups.reduce(
    (sum, { points, repeated }) => sum + points.length + repeated,
    0,
  );
  return offered - saved.stored - saved.unchanged;
}

function toFault(refusal: PointRefusal): MeasurementFault {
  const { index, at, value } = refusal.point;
  const path = `/measurements/${index}`;
  if (refusal.because === 'final') {
    const before = new Date(refusal.before).toISOString();
    const sent = new Date(at).toISOString();
    return {
      path: `${path}/at`,
      message: `${sent} is before ${before}: what was measured before is kept by the hour, and final`,
      value: sent,
      allowed: `an instant from ${before} on`,
    };
  }
  const { stored } = refusal;
  const differs = stored.value === value ? 'sampleSize' : 'value';
  const sent = refusal.point[differs];
  return {
    path: `${path}/${differs}`,
    message: `${sent ?? 'none'} differs from ${
      stored[differs] ?? 'none'
    }, which is stored for the same instant; what was measured is never changed`,
    ...(sent !== undefined && { value: sent }),
    allowed: String(stored[differs] ?? 'none'),
  };
}
