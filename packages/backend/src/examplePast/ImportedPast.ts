import {
  ImportedRecord,
  Measurement,
  parseInstant,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { SystemEvidence } from '../exampleEvidence/readEvidenceFile';
import { MeasuredValue, measureYear } from '../exampleEvidence/measuredSeries';
import { toBatch } from '../exampleEvidence/ExampleMonitoring';
import { Governance } from './parts';
import { IMPORTER } from './PeopleAtWork';

/** Values that one request may have. */
const BATCH = 10_000;

/** When a record was there as it is: once it was decided on. */
export function recordedAt(record: ImportedRecord): number {
  const { effectiveAt, decidedAt } = record;
  return Math.max(
    parseInstant(effectiveAt),
    decidedAt ? parseInstant(decidedAt) : -Infinity,
  );
}

/** What was measured once, as far as it was measured by the clock. */
export function measuredBy(
  evidence: SystemEvidence[],
  clock: { now: number },
): MetricProvider {
  return {
    getName: () => 'example-evidence',
    async getMeasurements({ entityRefs }) {
      const found: EvidenceByEntityRef<Measurement> = {};
      for (const { entityRef, measurements } of evidence) {
        if (entityRefs.includes(entityRef)) {
          found[entityRef] = measurements.filter(
            ({ measuredAt }) => Date.parse(measuredAt) <= clock.now,
          );
        }
      }
      return found;
    },
  };
}

/** Brings the evidence of the examples to where it was at each instant, step by step. */
export class ImportedPast {
  readonly #governance: Pick<Governance, 'records' | 'measurements'>;
  readonly #records: ImportedRecord[];
  readonly #values: Map<string, MeasuredValue[]>;

  constructor(options: {
    governance: Pick<Governance, 'records' | 'measurements'>;
    evidence: SystemEvidence[];
    /** Up to when was measured, milliseconds since the epoch. */
    now: number;
  }) {
    const { evidence, now } = options;
    this.#governance = options.governance;
    this.#records = evidence
      .flatMap(({ records }) => records)
      .sort((a, b) => recordedAt(a) - recordedAt(b));
    this.#values = new Map(
      evidence.map(({ entityRef, history }) => [
        entityRef,
        history
          .flatMap(series => [...measureYear(series, { entityRef, now })])
          .sort((a, b) => a.at - b.at),
      ]),
    );
  }

  /**
   * Imports what was recorded by an instant about what is known by then. A record that
   * names a later day, such as one of a report, waits for that day.
   */
  async importRecords(at: number, isKnown: (ref: string) => boolean) {
    const isDue = (record: ImportedRecord) =>
      recordedAt(record) <= at && isKnown(record.entityRef);
    const due = this.#records.filter(isDue);
    if (due.length === 0) return;
    const refused = (await this.#isImported(due))
      ? []
      : await this.#importEach(due);
    const rest = this.#records.filter(record => !isDue(record));
    this.#records.splice(0, this.#records.length, ...refused, ...rest);
  }

  /** @returns those that are refused as yet */
  async #importEach(records: ImportedRecord[]): Promise<ImportedRecord[]> {
    const refused: ImportedRecord[] = [];
    for (const record of records) {
      if (!(await this.#isImported([record]))) refused.push(record);
    }
    return refused;
  }

  async #isImported(records: ImportedRecord[]): Promise<boolean> {
    const source = 'the files of the example organisation';
    try {
      await this.#governance.records.importRecords(
        { input: { source, records } },
        { credentials: IMPORTER },
      );
      return true;
    } catch (error) {
      if ((error as Error).name === 'InputError') return false;
      throw error;
    }
  }

  /**
   * Reports what was measured by an instant of the metrics that systems declare by then.
   * What they declare later is reported later, with what was measured before.
   */
  async pushMeasurements(
    at: number,
    isDeclared: (ref: string, metric: string) => boolean,
  ) {
    for (const [entityRef, values] of this.#values) {
      const isDue = (value: MeasuredValue) =>
        value.at <= at && isDeclared(entityRef, value.metric);
      const due = values.filter(isDue);
      this.#values.set(
        entityRef,
        values.filter(value => !isDue(value)),
      );
      for (let begin = 0; begin < due.length; begin += BATCH) {
        await this.#governance.measurements.push(
          { batch: toBatch(entityRef, due.slice(begin, begin + BATCH)) },
          { credentials: IMPORTER },
        );
      }
    }
  }
}
