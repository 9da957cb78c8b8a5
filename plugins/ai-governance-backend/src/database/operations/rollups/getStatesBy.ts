import { OwnerStatesRow, StandingRow } from '../../../insights';
import { InventoryQuery } from '../../../systems';
import { DbFlag } from '../../tables';
import {
  exactText,
  joinedText,
  PositionedDatabase,
  readRows,
} from '../../util';
import { inventoryQuery } from '../inventory/inventoryQuery';

/**
 * The states of all controls by owner. The strings are taken apart outside, which is
 * faster than any statement that does the same; what made it slow was a row for each
 * system, so those of an owner travel as one text.
 */
export async function getStatesByOwner(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<OwnerStatesRow[]> {
  const { knex } = database;
  const rows = await readRows<{
    owner: string | null;
    systems: number;
    states: string;
  }>(
    knex,
    inventoryQuery(database, query)
      .groupBy('s.owner_ref')
      .select(
        knex.raw('s.owner_ref as owner'),
        knex.raw('count(*) as systems'),
        knex.raw(`${joinedText(knex, 'e.states')} as states`),
      ),
  );
  return rows.map(row => ({ ...row, owner: row.owner ?? undefined }));
}

/**
 * The states and completeness of systems by the rest that roll-ups count: a few dozen
 * rows, whatever the number of systems.
 */
export async function getStatesByStanding(
  database: PositionedDatabase,
  query: InventoryQuery,
): Promise<StandingRow[]> {
  const { knex } = database;
  const inner = inventoryQuery(database, query).select(
    'e.level',
    'e.blocked',
    knex.raw('e.failing_gates > 0 as gates'),
    knex.raw(`s.ownership = 'unowned' as unowned`),
    'e.states',
    'e.completeness',
  );
  const rows = await readRows<{
    level: number;
    blocked: DbFlag;
    gates: DbFlag;
    unowned: DbFlag;
    states: string;
    completeness: string;
  }>(
    knex,
    knex
      .from(inner.as('r'))
      .groupBy('level', 'blocked', 'gates', 'unowned')
      .select(
        'level',
        'blocked',
        'gates',
        'unowned',
        // Both see the rows of a group in the same order.
        knex.raw(`${joinedText(knex, 'states')} as states`),
        knex.raw(
          `${joinedText(
            knex,
            exactText(knex, 'completeness'),
          )} as completeness`,
        ),
      ),
  );
  return rows.map(row => ({
    level: row.level,
    blocked: Boolean(row.blocked),
    withFailingGates: Boolean(row.gates),
    unowned: Boolean(row.unowned),
    states: row.states.split(' '),
    completeness: row.completeness
      .split(' ')
      .map(text => (text === 'NULL' ? undefined : Number(text))),
  }));
}
