import { StoredTarget } from '../../../targets/types';
import { DbTargetRow } from '../../tables';
import { parseJson, toJsonText } from '../../util';

/** A target as a row. */
export function toTargetRow(target: StoredTarget): DbTargetRow {
  return {
    id: target.id,
    pack_id: target.packId,
    title: target.title,
    filter: JSON.stringify(target.scope),
    goal: JSON.stringify(target.goal),
    starts_at: target.startsAt,
    starts_on: target.startsOn ?? null,
    due_at: target.dueAt,
    due_on: target.dueOn ?? null,
    revision: target.revision,
    updated_at: target.updatedAt,
    updated_by: target.updatedBy,
    signature: toJsonText(target.signature),
  };
}

/** A row as a target. */
export function toStoredTarget(row: DbTargetRow): StoredTarget {
  return {
    id: row.id,
    packId: row.pack_id,
    title: row.title,
    scope: JSON.parse(row.filter),
    goal: JSON.parse(row.goal),
    startsAt: Number(row.starts_at),
    startsOn: row.starts_on ?? undefined,
    dueAt: Number(row.due_at),
    dueOn: row.due_on ?? undefined,
    revision: row.revision,
    updatedAt: Number(row.updated_at),
    updatedBy: row.updated_by,
    signature: parseJson(row.signature),
  };
}
