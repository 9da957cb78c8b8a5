import { Knex } from 'knex';
import { StoredTarget } from '../../../targets/types';
import { DbTargetRow } from '../../tables';
import { toStoredTarget } from './targetRow';

/** All targets, soonest first. */
export async function listTargets(knex: Knex): Promise<StoredTarget[]> {
  const rows = await knex<DbTargetRow>('targets')
    .orderBy(['due_at', 'id'])
    .select();
  return rows.map(toStoredTarget);
}

/** One target. */
export async function getTarget(
  knex: Knex,
  id: string,
): Promise<StoredTarget | undefined> {
  const row = await knex<DbTargetRow>('targets').where({ id }).first();
  return row && toStoredTarget(row);
}
