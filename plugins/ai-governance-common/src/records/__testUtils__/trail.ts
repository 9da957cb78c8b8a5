import { TrailEntry } from '../../schema/types';
import { hashTrailEntry, TRAIL_START } from '../trail';

/** A trail of so many entries, as the server writes it. */
export function trailOf(length: number): TrailEntry[] {
  const entries: TrailEntry[] = [];
  let previous = TRAIL_START;
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry = {
      sequence,
      at: new Date(Date.UTC(2026, 10, 23, 12, 0, sequence)).toISOString(),
      by: 'user:default/ada',
      action: sequence % 2 ? 'record.create' : 'record.approve',
      entityRef: 'aisystem:default/advisor',
      recordId: `R-${sequence}`,
      revision: 1,
      payload: { state: 'approved', data: { reason: `No. ${sequence}` } },
      previous,
    };
    previous = hashTrailEntry(entry);
    entries.push({ ...entry, hash: previous });
  }
  return entries;
}

/** The last entry, as an export states it. */
export function headOf(entries: TrailEntry[]) {
  const { sequence, hash } = entries[entries.length - 1];
  return { sequence, hash };
}
