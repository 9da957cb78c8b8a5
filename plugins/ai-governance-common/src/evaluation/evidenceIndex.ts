import { configure } from 'safe-stable-stringify';
import { Calendar } from '../lib/Calendar';
import { earliest } from '../lib/time';
import { MetricPoint } from '../measurements/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { Measurement } from './types';

const stringify = configure({ deterministic: true });

/** Something that counts from an instant. */
interface Dated<T> {
  item: T;
  at: number;
}

/** Evidence of one kind by type or name, newest first. */
export interface EvidenceIndex<K, T> {
  byKey: Map<K, T[]>;
  /** When the next of those that are not in force yet comes into force. */
  nextArrival?: number;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Two sources may give different things one name; their content decides then. */
function compareContent(a: unknown, b: unknown): number {
  return compareText(stringify(a) ?? '', stringify(b) ?? '');
}

function index<K, T>(
  items: readonly T[],
  now: number,
  keyOf: (item: T) => K,
  instantOf: (item: T) => number,
  breakTie: (a: T, b: T) => number,
): EvidenceIndex<K, T> {
  const byKey = new Map<K, Dated<T>[]>();
  let nextArrival: number | undefined;
  for (const item of items) {
    const at = instantOf(item);
    if (at > now) {
      nextArrival = earliest(nextArrival, at);
      continue;
    }
    const key = keyOf(item);
    const list = byKey.get(key);
    // What has no readable date comes last.
    const dated = { item, at: Number.isNaN(at) ? -Infinity : at };
    if (list) list.push(dated);
    else byKey.set(key, [dated]);
  }
  const sorted = new Map<K, T[]>();
  for (const [key, list] of byKey) {
    if (list.length > 1) {
      list.sort((a, b) =>
        a.at === b.at ? breakTie(a.item, b.item) : b.at - a.at,
      );
    }
    sorted.set(
      key,
      list.map(dated => dated.item),
    );
  }
  return { byKey: sorted, nextArrival };
}

/** Records by type. One that counts from a later instant is left out. */
export function indexRecords(
  records: readonly GovernanceRecord[],
  now: number,
  calendar: Calendar,
): EvidenceIndex<RecordType, GovernanceRecord> {
  return index(
    records,
    now,
    record => record.type,
    record => calendar.startOf(record.effectiveAt),
    (a, b) => compareText(b.id, a.id) || compareContent(a, b),
  );
}

/** Measurements by metric. One of a later instant is left out. */
export function indexMeasurements(
  measurements: readonly Measurement[],
  now: number,
  calendar: Calendar,
): EvidenceIndex<string, Measurement> {
  return index(
    measurements,
    now,
    item => item.metric,
    item => calendar.startOf(item.measuredAt),
    (a, b) =>
      compareText(a.version ?? '', b.version ?? '') ||
      compareText(a.slice ?? '', b.slice ?? '') ||
      a.value - b.value ||
      (a.sampleSize ?? 0) - (b.sampleSize ?? 0) ||
      compareContent(a, b),
  );
}

/**
 * Values of a metric, oldest first; of one instant in the order in which they count.
 *
 * @param measurements - of one metric, as the index has them
 */
export function toMetricPoints(
  measurements: readonly Measurement[],
  calendar: Calendar,
): MetricPoint[] {
  return measurements
    .map((item): MetricPoint => {
      const at = calendar.startOf(item.measuredAt);
      return { ...item, at: Number.isNaN(at) ? -Infinity : at };
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}
