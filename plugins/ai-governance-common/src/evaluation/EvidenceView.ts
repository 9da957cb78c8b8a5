import { Calendar } from '../lib/Calendar';
import { earliest } from '../lib/time';
import { JudgedSeries } from '../measurements/judgeSeries';
import {
  LimitedMetric,
  MetricPoint,
  ObservedSeries,
} from '../measurements/types';
import { judgeMetric } from '../measurements/watchMetric';
import { GovernanceRecord, RecordType } from '../records/types';
import {
  EvidenceIndex,
  indexMeasurements,
  indexRecords,
  toMetricPoints,
} from './evidenceIndex';
import { EvaluationInput, Measurement } from './types';

type EvidenceInput = Pick<EvaluationInput, 'records' | 'metrics'>;
type Judged = Array<JudgedSeries & ObservedSeries>;

const NO_RECORDS: readonly GovernanceRecord[] = [];
const NO_MEASUREMENTS: readonly Measurement[] = [];

/**
 * The records and measurements of one system that count at an instant, indexed once for
 * all that reads them: every pack, and the list of metrics. What was supplied must not be
 * changed meanwhile.
 */
export class EvidenceView {
  readonly now: number;
  readonly calendar: Calendar;
  readonly #input: EvidenceInput;
  readonly #records: EvidenceIndex<RecordType, GovernanceRecord> | undefined;
  readonly #metrics: EvidenceIndex<string, Measurement> | undefined;
  readonly #points = new Map<string, MetricPoint[]>();
  readonly #judged = new Map<LimitedMetric, Judged>();

  constructor(
    input: EvidenceInput,
    { now, calendar }: { now: number; calendar: Calendar },
  ) {
    const { records, metrics } = input;
    this.now = now;
    this.calendar = calendar;
    this.#input = input;
    if (records.status === 'available') {
      this.#records = indexRecords(records.items, now, calendar);
    }
    if (metrics.status === 'available') {
      this.#metrics = indexMeasurements(metrics.items, now, calendar);
    }
  }

  /** The same evidence at a later instant; this one, unless something arrives until then. */
  at(now: number): EvidenceView {
    const isSame =
      now >= this.now &&
      (this.nextArrival === undefined || now < this.nextArrival);
    return isSame
      ? this
      : new EvidenceView(this.#input, { now, calendar: this.calendar });
  }

  /** When evidence that is dated in the future begins to count. */
  get nextArrival(): number | undefined {
    return earliest(this.#records?.nextArrival, this.#metrics?.nextArrival);
  }

  /** Records in force that were taken over from elsewhere. */
  importedRecords(): GovernanceRecord[] {
    return [...(this.#records?.byKey.values() ?? [])]
      .flatMap(({ items }) => items)
      .filter(({ imported }) => imported);
  }

  /** Records of a type that are in force, newest first, whatever their state. */
  recordsOf(type: RecordType): readonly GovernanceRecord[] {
    return this.#records?.byKey.get(type)?.items ?? NO_RECORDS;
  }

  /** Measurements of a metric, newest first. */
  measurementsOf(metric: string): readonly Measurement[] {
    return this.#metrics?.byKey.get(metric)?.items ?? NO_MEASUREMENTS;
  }

  /** Values of a metric, oldest first; of one instant in the order in which they count. */
  pointsOf(metric: string): readonly MetricPoint[] {
    let points = this.#points.get(metric);
    if (!points) {
      const measured = this.#metrics?.byKey.get(metric);
      points = measured ? toMetricPoints(measured) : [];
      this.#points.set(metric, points);
    }
    return points;
  }

  /** What is compared with the limit of a metric, and how that stands. */
  judge(metric: LimitedMetric): Judged {
    let judged = this.#judged.get(metric);
    if (!judged) {
      judged = judgeMetric(metric, this.pointsOf(metric.metric));
      this.#judged.set(metric, judged);
    }
    return judged;
  }

  /** Every metric that was measured, in alphabetical order. */
  measuredMetrics(): string[] {
    return [...(this.#metrics?.byKey.keys() ?? [])].sort();
  }
}
