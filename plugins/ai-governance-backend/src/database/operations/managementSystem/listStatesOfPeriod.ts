import { Knex } from 'knex';
import { ReadScope } from '../../../access';
import { SystemStatesRow } from '../../../managementSystem';
import { DbInstant } from '../../tables';
import { limitToScope } from './limitToScope';

/**
 * All states that each system had from one instant to another, both inclusive: those
 * to which it changed meanwhile, and those in which the period found it. What was
 * stored per change is exact, whenever it was looked at.
 */
export async function listStatesOfPeriod(
  knex: Knex,
  options: { packId: string; scope: ReadScope; from: number; to: number },
): Promise<SystemStatesRow[]> {
  const { packId, scope, from, to } = options;
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
  const rows: Array<{ system_id: number; states: string }> = await limitToScope(
    knex,
    query,
    scope,
  ).distinct('c.system_id', 'c.states');
  return rows.map(row => ({ systemId: row.system_id, states: row.states }));
}

/** When the first of the systems was evaluated; undefined when none ever was. */
export async function getFirstEvaluationAt(
  knex: Knex,
  options: { packId: string; scope: ReadScope },
): Promise<number | undefined> {
  const query = knex('evaluation_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .where('c.pack_id', options.packId);
  const row: { first: DbInstant | null } = await limitToScope(
    knex,
    query,
    options.scope,
  )
    .min({ first: 'c.at' })
    .first();
  return row.first === null ? undefined : Number(row.first);
}
