import { Knex } from 'knex';
import { ClassStatesRow, Population } from '../../../managementSystem';
import { joinedText } from '../../util';
import { limitToCatalog } from './limitToPopulation';

/**
 * The class of each system, and the states of all controls of a pack. The states of a
 * class arrive as one text, because thousands of rows take longer to transfer than to read.
 */
export async function getStatesByClass(
  knex: Knex,
  options: { packId: string; population: Population },
): Promise<ClassStatesRow[]> {
  const query = knex('ai_systems as s')
    .join('evaluations as e', 'e.system_id', 's.id')
    .where('e.pack_id', options.packId);
  const rows: Array<{ risk_class: number; states: string }> =
    await limitToCatalog(knex, query, options.population)
      .groupBy('s.risk_class')
      .select(
        's.risk_class',
        knex.raw(`${joinedText(knex, 'e.states')} as states`),
      );
  return rows.flatMap(row => countStates(row.states, row.risk_class));
}

/** Systems of a class that stand alike are counted together. */
function countStates(joined: string, riskClass: number): ClassStatesRow[] {
  const counts = new Map<string, number>();
  for (const states of joined.split(' ')) {
    counts.set(states, (counts.get(states) ?? 0) + 1);
  }
  return [...counts].map(([states, count]) => ({ riskClass, states, count }));
}
