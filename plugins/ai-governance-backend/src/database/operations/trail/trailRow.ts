import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { instantText } from '../../../util';
import { DbTrailRow } from '../../tables';

/** An entry as it goes into the table. */
export function toTrailRow(entry: TrailEntry): DbTrailRow {
  return {
    sequence: entry.sequence,
    at: Date.parse(entry.at),
    by: entry.by,
    action: entry.action,
    entity_ref: entry.entityRef ?? null,
    record_id: entry.recordId ?? null,
    revision: entry.revision ?? null,
    payload: JSON.stringify(entry.payload),
    previous: entry.previous,
    hash: entry.hash,
  };
}

/** An entry as it comes from the table, with the very fields that were hashed. */
export function toTrailEntry(row: DbTrailRow): TrailEntry {
  return {
    sequence: Number(row.sequence),
    at: instantText(Number(row.at)),
    by: row.by,
    action: row.action,
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    ...(row.record_id !== null && { recordId: row.record_id }),
    ...(row.revision !== null && { revision: row.revision }),
    payload: parsePayload(row.payload),
    previous: row.previous,
    hash: row.hash,
  };
}

/** Text that is not JSON was not written here: it is passed on, and no hash fits it. */
function parsePayload(text: string): JsonObject {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text };
  }
}
