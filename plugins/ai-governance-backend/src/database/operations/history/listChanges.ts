import { Knex } from 'knex';
import { StoredChange } from '../../../systems';
import { DbChangeRow } from '../../tables';

/**
 * Changes of one system, newest first, from one stretch of an index.
 *
 * @returns at most `limit` changes of the interval, whether there are more, and the
 * change before them to compare with, wherever it is
 */
export async function listChanges(
  knex: Knex,
  options: {
    entityRef: string;
    packId: string;
    from?: number;
    to?: number;
    after?: { at: number; id: number };
    limit: number;
  },
): Promise<{ changes: StoredChange[]; before?: StoredChange; more: boolean }> {
  const { entityRef, packId, from, to, after, limit } = options;
  const query = knex<DbChangeRow>('evaluation_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .where('s.entity_ref', entityRef)
    .where('c.pack_id', packId)
    .orderBy([
      { column: 'c.at', order: 'desc' },
      { column: 'c.id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (to !== undefined) {
    query.where('c.at', '<=', to);
  }
  if (after) {
    query.where(older =>
      older
        .where('c.at', '<', after.at)
        .orWhere(tie =>
          tie.where('c.at', after.at).where('c.id', '<', after.id),
        ),
    );
  }
  const rows: DbChangeRow[] = await query.select('c.*');
  const found = rows.map(toStoredChange);
  const inside = found
    .slice(0, limit)
    .filter(change => from === undefined || change.at >= from);
  const before: StoredChange | undefined = found[inside.length];
  return {
    changes: inside,
    before,
    more:
      inside.length === limit &&
      before !== undefined &&
      (from === undefined || before.at >= from),
  };
}

/** A stored change; instants and ids as numbers. */
export function toStoredChange(row: DbChangeRow): StoredChange {
  return {
    id: Number(row.id),
    at: Number(row.at),
    cause: row.cause as StoredChange['cause'],
    packVersion: row.pack_version,
    level: row.level,
    completeness: row.completeness ?? undefined,
    states: row.states,
    codes: row.codes,
  };
}
