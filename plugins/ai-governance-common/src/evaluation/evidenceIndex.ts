import { configure } from 'safe-stable-stringify';
import { Calendar } from '../lib/Calendar';
import { earliest } from '../lib/time';
import { MetricPoint } from '../measurements/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { Measurement } from './types';

const stringify = configure({ deterministic: true });

/** What is known of one type or name, newest first. */
export interface DatedEvidence<T> {
  items: T[];
  /** From when on each counts; what has no readable date comes last, at -Infinity. */
  instants: number[];
}

/** Evidence of one kind by type or name. */
export interface EvidenceIndex<K, T> {
  byKey: ReadonlyMap<K, DatedEvidence<T>>;
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
  const byKey = new Map<K, DatedEvidence<T>>();
  const unordered = new Set<DatedEvidence<T>>();
  let nextArrival: number | undefined;
  for (const item of items) {
    const from = instantOf(item);
    if (from > now) {
      nextArrival = earliest(nextArrival, from);
      continue;
    }
    const at = Number.isNaN(from) ? -Infinity : from;
    const key = keyOf(item);
    const known = byKey.get(key);
    if (known) {
      if (!(at < known.instants[known.instants.length - 1])) {
        unordered.add(known);
      }
      known.items.push(item);
      known.instants.push(at);
    } else {
      byKey.set(key, { items: [item], instants: [at] });
    }
  }
  for (const evidence of unordered) {
    sortNewestFirst(evidence, breakTie);
  }
  return { byKey, nextArrival };
}

function sortNewestFirst<T>(
  evidence: DatedEvidence<T>,
  breakTie: (a: T, b: T) => number,
): void {
  const { items, instants } = evidence;
  const dated = items.map((item, place) => ({ item, at: instants[place] }));
  dated.sort((a, b) =>
    a.at === b.at ? breakTie(a.item, b.item) : b.at - a.at,
  );
  evidence.items = dated.map(({ item }) => item);
  evidence.instants = dated.map(({ at }) => at);
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

/** Values of a metric, oldest first; of one instant in the order in which they count. */
export function toMetricPoints({
  items,
  instants,
}: DatedEvidence<Measurement>): MetricPoint[] {
  return items
    .map((item, place): MetricPoint => ({ ...item, at: instants[place] }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}
