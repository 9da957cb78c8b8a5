import { Knex } from 'knex';
import { ControlPositions } from '../../../packs/ControlPositions';
import { insertRows, writeTransaction } from '../../util';

interface DbPackControlRow {
  pack_id: string;
  control_id: string;
  position: number;
}

/**
 * Gives every control of a pack its position, and returns those of all that the
 * pack has or had. Safe when replicas start at once: they take turns.
 */
export async function saveControlPositions(
  knex: Knex,
  options: { packId: string; controlIds: string[] },
): Promise<ControlPositions> {
  const { packId, controlIds } = options;
  return writeTransaction(knex, async tx => {
    const known = await tx<DbPackControlRow>('pack_controls')
      .where('pack_id', packId)
      .select('control_id', 'position');
    const positions = new Map(
      known.map(row => [row.control_id, row.position] as const),
    );
    const added = controlIds.filter(id => !positions.has(id));
    let next = Math.max(-1, ...positions.values()) + 1;
    for (const id of added) {
      positions.set(id, next++);
    }
    await insertRows(tx, {
      table: 'pack_controls',
      columns: { pack_id: 'text', control_id: 'text', position: 'integer' },
      rows: added.map(id => ({
        pack_id: packId,
        control_id: id,
        position: positions.get(id)!,
      })),
    });
    return new ControlPositions(positions);
  });
}
