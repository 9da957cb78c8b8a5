import { Knex } from 'knex';
import { ChangeOfSystem } from '../../../insights';
import { DbChangeRow } from '../../tables';
import { isOneOf } from '../../util';
import { toStoredChange } from '../history/listChanges';

/**
 * Changes of some systems after one instant and up to another, oldest first, and those
 * that are named, which tell how the systems stood before.
 */
export async function listChangesBetween(
  knex: Knex,
  options: {
    packId: string;
    systemIds: number[];
    changeIds: number[];
    from: number;
    to: number;
  },
): Promise<ChangeOfSystem[]> {
  const { packId, systemIds, changeIds, from, to } = options;
  const systems = isOneOf(knex, 'system_id', systemIds);
  const named = isOneOf(knex, 'id', changeIds);
  const rows = await knex<DbChangeRow>('evaluation_changes')
    .where(either =>
      either
        .where(inside =>
          inside
            .where('pack_id', packId)
            .where('at', '>', from)
            .where('at', '<=', to)
            .whereRaw(systems.sql, systems.bindings),
        )
        .orWhereRaw(named.sql, named.bindings),
    )
    .orderBy(['at', 'id'])
    .select();
  return rows.map(row => ({
    ...toStoredChange(row),
    systemId: row.system_id,
  }));
}
