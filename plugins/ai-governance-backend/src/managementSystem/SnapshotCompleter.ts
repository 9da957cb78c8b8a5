import {
  AimsScope,
  Calendar,
  drawSample,
  isJsonObject,
  RecordFault,
  toKeptImplementation,
  toSnapshot,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { randomUUID } from 'crypto';
import { ReadScope } from '../access';
import { RecordCompleter, RecordToComplete } from '../records/RecordCompleter';
import { AuditorCheck } from './AuditorCheck';
import { ManagementSystemReader } from './ManagementSystemReader';
import { ManagementSystemService } from './ManagementSystemService';

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
 * Applicability and of a gap assessment. All of it is of the whole scope, no matter
 * who writes: the numbers of a document do not depend on who reads or wrote it. Names of
 * systems are shown to those who may read them alone.
 */
export class SnapshotCompleter implements RecordCompleter {
  readonly #service: ManagementSystemService;
  readonly #reader: Pick<
    ManagementSystemReader,
    'records' | 'covered' | 'candidates'
  >;
  readonly #auditors: AuditorCheck;
  /** A review names the days of its period. */
  readonly #calendar: Calendar;

  constructor(options: {
    service: ManagementSystemService;
    reader: Pick<ManagementSystemReader, 'records' | 'covered' | 'candidates'>;
    auditors: AuditorCheck;
    calendar: Calendar;
  }) {
    this.#service = options.service;
    this.#reader = options.reader;
    this.#auditors = options.auditors;
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

  async recount(request: RecordToComplete): Promise<JsonObject | undefined> {
    switch (request.type.id) {
      case 'management-review':
        return this.#withInputs(request);
      case 'statement-of-applicability': {
        const { counted, ...data } = await this.#withImplementation(request);
        const { takenAt: _, ...numbers } = counted as JsonObject;
        const { takenAt } = (request.data.counted ?? {}) as JsonObject;
        return {
          ...data,
          counted: { ...numbers, ...(takenAt !== undefined && { takenAt }) },
        };
      }
      default:
        return undefined;
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
    const { data, previous, now } = request;
    if (!isJsonObject(data.sample)) {
      return data;
    }
    const {
      drawnAt: _at,
      population: _of,
      outside: _outside,
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
    const covered = await this.#reader.covered(
      EVERYTHING,
      await this.#reader.records(EVERYTHING),
    );
    const candidates = await this.#reader.candidates(covered);
    const drawn = drawSample({ candidates, size: size!, seed: String(seed) });
    return {
      ...data,
      sample: {
        size,
        seed,
        drawnAt: new Date(now).toISOString(),
        population: candidates.length,
        outside: covered.outside.length,
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
    const applicability = await this.#service.getApplicability(
      { scope: EVERYTHING, statement: request.data },
      request,
    );
    return {
      ...request.data,
      counted: countedIn(applicability.scope, request.now),
      implementation: toKeptImplementation(
        applicability,
      ) as unknown as JsonValue,
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
      counted: countedIn(applicability.scope, request.now),
      items: toSnapshot({ register, applicability }) as unknown as JsonValue,
    };
  }
}

function countedIn({ systems, outside }: AimsScope, now: number): JsonObject {
  return { takenAt: new Date(now).toISOString(), systems, outside };
}
