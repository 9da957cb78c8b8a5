import {
  Calendar,
  drawSample,
  isJsonObject,
  RecordFault,
  toSnapshot,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { JsonObject, JsonValue } from '@backstage/types';
import { randomUUID } from 'crypto';
import { ReadScope } from '../access';
import { RecordCompleter, RecordToComplete } from '../records/RecordCompleter';
import { AuditorCheck } from './AuditorCheck';
import { ManagementSystemService } from './ManagementSystemService';
import { ManagementSystemStore } from './ManagementSystemStore';

const EVERYTHING: ReadScope = { type: 'all' };

/** A sample as an audit keeps it. */
interface Sample extends JsonObject {
  size?: number;
  seed?: string;
  drawn?: Array<{ system: string; class: string }>;
}

/**
 * Writes what records of the organisation say of the systems: the sample of an audit,
 * the inputs of a management review, and the snapshots of a Statement of
 * Applicability and of a gap assessment. The sample is limited to what the author may
 * read. The others are of the whole scope, for every author; only those who may read a system
 * see its name.
 */
export class SnapshotCompleter implements RecordCompleter {
  readonly #service: ManagementSystemService;
  readonly #store: ManagementSystemStore;
  readonly #auditors: AuditorCheck;
  readonly #scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;
  /** A review names the days of its period. */
  readonly #calendar: Calendar;

  constructor(options: {
    service: ManagementSystemService;
    store: ManagementSystemStore;
    auditors: AuditorCheck;
    scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;
    calendar: Calendar;
  }) {
    this.#service = options.service;
    this.#store = options.store;
    this.#auditors = options.auditors;
    this.#scopeOf = options.scopeOf;
    this.#calendar = options.calendar;
  }

  async complete(
    request: RecordToComplete & { previous?: JsonObject },
  ): Promise<JsonObject> {
    const { type, data } = request;
    if (!isJsonObject(data)) {
      return data;
    }
    switch (type.id) {
      case 'internal-audit':
        return this.#withSample(request);
      case 'management-review':
        return this.#withInputs(request);
      case 'statement-of-applicability':
        return this.#withImplementation(request);
      case 'gap-assessment':
        return this.#withSnapshot(request);
      default:
        return data;
    }
  }

  async findFaults({
    type,
    data,
  }: Pick<RecordToComplete, 'type' | 'data'>): Promise<RecordFault[]> {
    if (type.id !== 'internal-audit') {
      return [];
    }
    const { drawn = [] } = (data.sample ?? {}) as Sample;
    return this.#auditors.findFaults({
      // A draft need not name them yet.
      auditors: (data.auditors ?? []) as string[],
      systems: drawn.map(({ system }) => system),
    });
  }

  /** What was drawn stays, as long as neither seed nor number is changed. */
  async #withSample(
    request: RecordToComplete & { previous?: JsonObject },
  ): Promise<JsonObject> {
    const { data, previous, credentials, now } = request;
    if (!isJsonObject(data.sample)) {
      return data;
    }
    const {
      drawnAt: _at,
      population: _of,
      drawn: _drawn,
      hidden: _hidden,
      ...given
    } = data.sample as Sample;
    const { size } = given;
    if (!Number.isInteger(size) || size! < 1) {
      return { ...data, sample: given as JsonObject };
    }
    const before = (
      isJsonObject(previous?.sample) ? previous!.sample : {}
    ) as Sample;
    const seed = given.seed ?? before.seed ?? randomUUID();
    if (before.drawn && before.size === size && before.seed === seed) {
      return { ...data, sample: before };
    }
    const candidates = await this.#store.listCandidates(
      await this.#scopeOf(credentials),
    );
    const drawn = drawSample({ candidates, size: size!, seed: String(seed) });
    return {
      ...data,
      sample: {
        size,
        seed,
        drawnAt: new Date(now).toISOString(),
        population: candidates.length,
        drawn: drawn as unknown as JsonValue,
      },
    };
  }

  async #withInputs(request: RecordToComplete): Promise<JsonObject> {
    const { inputs: _inputs, ...data } = request.data;
    const from = this.#calendar.startOf(String(data.from));
    const to = this.#calendar.endOf(String(data.to)) - 1;
    if (!(from <= to)) {
      return data;
    }
    const { items } = await this.#service.getReviewInputs(
      { period: { from, to }, scope: EVERYTHING },
      request,
    );
    return { ...data, inputs: items as unknown as JsonValue };
  }

  async #withImplementation(request: RecordToComplete): Promise<JsonObject> {
    const { items } = await this.#service.getApplicability(
      { scope: EVERYTHING },
      request,
    );
    return {
      ...request.data,
      implementation: items.map(({ id, implementation }) => ({
        id,
        state: implementation,
      })),
    };
  }

  async #withSnapshot(request: RecordToComplete): Promise<JsonObject> {
    const [register, applicability] = await Promise.all([
      this.#service.getClauseRegister({ scope: EVERYTHING }, request),
      this.#service.getApplicability({ scope: EVERYTHING }, request),
    ]);
    return {
      ...request.data,
      takenAt: new Date(request.now).toISOString(),
      items: toSnapshot({ register, applicability }) as unknown as JsonValue,
    };
  }
}
