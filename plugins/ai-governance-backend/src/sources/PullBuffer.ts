import {
  PulledBatch,
  PulledMeasurement,
  PullFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { checkPulled } from './checkPulled';

/** Faults that are kept of one run. */
const MOST_FAULTS = 100;

/**
 * What a source has yielded so far: values by system and metric, so that each is handed
 * on as a whole, and the faults, one for each metric.
 */
export class PullBuffer {
  readonly #most: number;
  readonly #groups = new Map<string, PulledMeasurement[]>();
  readonly #faults = new Map<string, PullFault>();
  #moreFaults = 0;
  #size = 0;

  constructor(options: {
    /** Values that are handed on together. */
    most: number;
  }) {
    this.#most = options.most;
  }

  /** A metric with a value that is not valid is left out of the batch. */
  add({ measurements = [], faults = [] }: PulledBatch): void {
    faults.forEach(fault => this.addFault(fault));
    const bad = new Set<string>();
    for (const measurement of measurements) {
      const fault = checkPulled(measurement);
      if (!fault) continue;
      bad.add(keyOf(fault));
      this.addFault(fault);
    }
    for (const measurement of measurements) {
      const key = keyOf(measurement);
      if (bad.has(key)) continue;
      const group = this.#groups.get(key) ?? [];
      this.#groups.set(key, group);
      group.push(measurement);
      this.#size += 1;
    }
  }

  /** Keeps the first fault of each metric of a system. */
  addFault({ system, metric, message }: PullFault): void {
    const fault = {
      ...(system && { system }),
      ...(metric && { metric }),
      message,
    };
    const key = metric ? keyOf(fault) : JSON.stringify(fault);
    if (this.#faults.has(key)) return;
    if (this.#faults.size < MOST_FAULTS) this.#faults.set(key, fault);
    else this.#moreFaults += 1;
  }

  addUnnamed(count: number): void {
    this.#moreFaults += count;
  }

  get isFull(): boolean {
    return this.#size >= this.#most;
  }

  get faults(): PullFault[] {
    return [...this.#faults.values()];
  }

  /** Faults beyond those that are kept. */
  get moreFaults(): number {
    return this.#moreFaults;
  }

  /**
   * Hands on what there is. A metric with more values than fit is handed on in parts,
   * the oldest first, so that its newest value always says how far it came.
   */
  *take(): Iterable<PulledMeasurement[]> {
    let batch: PulledMeasurement[] = [];
    for (const group of this.#groups.values()) {
      if (batch.length + group.length > this.#most && batch.length > 0) {
        yield batch;
        batch = [];
      }
      if (group.length > this.#most) {
        group.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      }
      for (const measurement of group) {
        if (batch.length === this.#most) {
          yield batch;
          batch = [];
        }
        batch.push(measurement);
      }
    }
    this.#groups.clear();
    this.#size = 0;
    if (batch.length > 0) yield batch;
  }
}

function keyOf(place: { system?: string; metric?: string }): string {
  return JSON.stringify([place.system, place.metric]);
}
