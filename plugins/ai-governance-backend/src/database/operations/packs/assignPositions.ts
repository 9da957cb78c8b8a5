import { Knex } from 'knex';
import { PackRegistry, PositionedPack } from '../../../packs';
import { saveControlPositions } from './saveControlPositions';

/** Gives every control of the packs in force its position in strings of states. */
export async function assignPositions(
  knex: Knex,
  packs: PackRegistry,
): Promise<PositionedPack[]> {
  const positioned: PositionedPack[] = [];
  for (const inForce of packs.list()) {
    const { pack } = inForce;
    const positions = await saveControlPositions(knex, {
      packId: pack.id,
      controlIds: pack.controls.map(control => control.id),
    });
    positioned.push({ ...inForce, positions });
  }
  return positioned;
}
