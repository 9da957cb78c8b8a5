import { Knex } from 'knex';
import { ClassStatesRow, Population } from '../../../managementSystem';
import { DbInstant } from '../../tables';
import { limitToCatalog } from './limitToPopulation';

/** Counts by class and by the states of all controls of a pack. */
export async function getStatesByClass(
  knex: Knex,
  options: { packId: string; population: Population },
): Promise<ClassStatesRow[]> {
  const query = knex('ai_systems as s')
    .join('evaluations as e', 'e.system_id', 's.id')
    .where('e.pack_id', options.packId);
  const rows: Array<{ risk_class: number; states: string; total: DbInstant }> =
    await limitToCatalog(knex, query, options.population)
      .groupBy('s.risk_class', 'e.states')
      .select('s.risk_class', 'e.states', knex.raw('count(*) as total'));
  return rows.map(row => ({
    riskClass: row.risk_class,
    states: row.states,
    count: Number(row.total),
  }));
}
