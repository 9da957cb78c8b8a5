import {
  AiSystemEntity,
  effectiveStage,
  MetricStanding,
  requirementClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { RecordService, RecordStore } from '../records';
import { MeasurementStore } from './MeasurementStore';
import { NonconformityOptions } from './types';

/** Longest title of a record. */
const MOST_CHARACTERS = 200;

/** Longest name of a metric that a record holds. */
const MOST_METRIC_CHARACTERS = 100;

/**
 * Opens a nonconformity for each breach, in the name of the plugin: one for a metric of a
 * system, and no other while that is open or the same breach lasts.
 */
export class BreachRecorder {
  readonly #store: Pick<
    MeasurementStore,
    'listMetricStates' | 'getBreachRecord' | 'claimBreach' | 'saveBreachRecord'
  >;
  readonly #records: Pick<RecordService, 'createRecord'>;
  readonly #recordStore: Pick<RecordStore, 'getRecord'>;
  readonly #options: NonconformityOptions;
  readonly #credentials: () => Promise<BackstageCredentials>;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    store: Pick<
      MeasurementStore,
      | 'listMetricStates'
      | 'getBreachRecord'
      | 'claimBreach'
      | 'saveBreachRecord'
    >;
    records: Pick<RecordService, 'createRecord'>;
    recordStore: Pick<RecordStore, 'getRecord'>;
    options: NonconformityOptions;
    /** Of the plugin, whose name the records carry. */
    credentials: () => Promise<BackstageCredentials>;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#records = options.records;
    this.#recordStore = options.recordStore;
    this.#options = options.options;
    this.#credentials = options.credentials;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Looks at systems that were just evaluated. What fails is logged, and tried again then. */
  async record(entities: readonly Entity[]): Promise<void> {
    for (const entity of entities) {
      if (!this.#concerns(entity)) continue;
      const entityRef = stringifyEntityRef(entity);
      const now = this.#now();
      const states = await this.#store.listMetricStates({ entityRef, now });
      for (const state of firstBreaches(states)) {
        if (this.#options.metrics?.includes(state.metric) === false) continue;
        try {
          await this.#open(entityRef, state);
        } catch (error) {
          this.#logger.warn(
            `Could not open a nonconformity for ${state.metric} of ${entityRef}`,
            error as Error,
          );
        }
      }
    }
  }

  #concerns({ spec = {} }: Entity): boolean {
    const { classes, stages } = this.#options;
    const declared = spec as Partial<AiSystemEntity['spec']>;
    return (
      classes?.includes(requirementClass(declared)) !== false &&
      stages?.includes(effectiveStage(declared)) !== false
    );
  }

  async #open(entityRef: string, state: MetricStanding): Promise<void> {
    const place = { entityRef, metric: state.metric };
    const since = Date.parse(state.since!);
    const before = await this.#store.getBreachRecord(place);
    if (before && before.since >= since) return;
    if (before?.recordId && (await this.#isOpen(before.recordId))) return;
    // Of replicas that see the same breach, one opens the record.
    const isOurs = await this.#store.claimBreach({
      ...place,
      since,
      before: before?.since,
    });
    if (!isOurs) return;
    try {
      const { id } = await this.#records.createRecord(
        {
          entityRef,
          input: {
            type: 'nonconformity',
            submit: true,
            data: {
              title: titleOf(state),
              ...(state.metric.length <= MOST_METRIC_CHARACTERS && {
                metric: state.metric,
              }),
              source: 'own-observation',
              status: 'open',
            },
          },
        },
        { credentials: await this.#credentials() },
      );
      await this.#store.saveBreachRecord({ ...place, recordId: id });
    } catch (error) {
      await this.#store.claimBreach({
        ...place,
        since: before?.since ?? 0,
        before: since,
      });
      throw error;
    }
  }

  async #isOpen(recordId: string): Promise<boolean> {
    const record = await this.#recordStore.getRecord(recordId);
    return (
      record !== undefined &&
      ['draft', 'submitted', 'approved'].includes(record.state) &&
      record.data.status !== 'closed'
    );
  }
}

/** One breach of each metric, the one that began first. */
function firstBreaches(states: readonly MetricStanding[]): MetricStanding[] {
  const first = new Map<string, MetricStanding>();
  for (const state of states) {
    if (state.condition !== 'breached' || state.since === undefined) continue;
    const known = first.get(state.metric);
    if (!known || state.since < known.since!) first.set(state.metric, state);
  }
  return [...first.values()];
}

function titleOf(state: MetricStanding): string {
  const { metric, slice, value, limit, since = '' } = state;
  const at = since.slice(0, 16).replace('T', ' ');
  const said = `${
    slice ? ` for ${slice}` : ''
  } is ${value}; the limit is ${limit}. Breached since ${at} UTC.`;
  const room = Math.max(1, MOST_CHARACTERS - said.length);
  const name = metric.length > room ? `${metric.slice(0, room - 1)}…` : metric;
  return `${name}${said}`.slice(0, MOST_CHARACTERS);
}
