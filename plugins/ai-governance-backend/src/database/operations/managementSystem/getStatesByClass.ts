import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { ClassStatesRow } from '../../../managementSystem';
import { DbInstant } from '../../tables';
import { limitToScope } from './limitToScope';

/** Counts by class and by the states of all controls of a pack. */
export async function getStatesByClass(
  knex: Knex,
  options: { packId: string; scope: ReadScope },
): Promise<ClassStatesRow[]> {
  const query = knex('ai_systems as s')
    .join('evaluations as e', 'e.system_id', 's.id')
    .where('e.pack_id', options.packId);
  const rows: Array<{ risk_class: number; states: string; total: DbInstant }> =
    await limitToScope(knex, query, options.scope)
      .groupBy('s.risk_class', 'e.states')
      .select('s.risk_class', 'e.states', knex.raw('count(*) as total'));
  return rows.map(row => ({
    riskClass: row.risk_class,
    states: row.states,
    count: Number(row.total),
  }));
}
