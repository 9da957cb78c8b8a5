import { Knex } from 'knex';
import { Population, SystemChangeRow } from '../../../managementSystem';
import { DbInstant } from '../../tables';
import { readRows } from '../../util';
import { limitToPopulation } from './limitToPopulation';

/**
 * How the states of each system changed from one instant to another, both inclusive,
 * oldest first within a system: first what the period found, then each change. Systems
 * that have left the catalog meanwhile, or since, stay in the period.
 */
export async function listChangesOfPeriod(
  knex: Knex,
  options: { packId: string; population: Population; from: number; to: number },
): Promise<SystemChangeRow[]> {
  const { packId, population, from, to } = options;
  const standing = knex('evaluation_changes')
    .where('pack_id', packId)
    .where('at', '<=', from)
    .groupBy('system_id')
    .max('id');
  const query = knex('evaluation_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .where('c.pack_id', packId)
    .where(period =>
      period
        .where(changed =>
          changed.where('c.at', '>', from).where('c.at', '<=', to),
        )
        .orWhereIn('c.id', standing),
    );
  const rows = await readRows<{
    system_id: number;
    at: DbInstant;
    cause: string;
    states: string;
  }>(
    knex,
    limitToPopulation(knex, query, population)
      .orderBy(['c.system_id', 'c.id'])
      .select('c.system_id', 'c.at', 'c.cause', 'c.states'),
  );
  return rows.map(row => ({
    systemId: row.system_id,
    at: Number(row.at),
    removed: row.cause === 'removed',
    states: row.states,
  }));
}

/**
 * When the first of the systems was evaluated; undefined when none ever was. Goes through
 * the index of instants until the first of these systems, however long history is.
 */
export async function getFirstEvaluationAt(
  knex: Knex,
  options: { packId: string; population: Population },
): Promise<number | undefined> {
  const query = knex('evaluation_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .where('c.pack_id', options.packId);
  const row: { at: DbInstant } | undefined = await limitToPopulation(
    knex,
    query,
    options.population,
  )
    .orderBy('c.at')
    .select('c.at')
    .first();
  return row && Number(row.at);
}
