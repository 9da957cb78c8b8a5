import { Knex } from 'knex';
import { stateCharacters } from '../../../evaluation/stateCodec';
import { UnattestedControl, WorkQuery } from '../../../work/types';
import { DbInstant } from '../../tables';
import { isOneOf, PositionedDatabase, positionsOf } from '../../util';
import {
  DbNamedSystem,
  SYSTEM_COLUMNS,
  toAttentionSystem,
} from '../attention/toAttentionItem';
import { filterSystems } from '../inventory/inventoryQuery';
import { toIso } from '../inventory/toSystemSummary';

/** A required control that fails; one whose evidence has expired is attention already. */
const [FAILING] = stateCharacters('fail', 'required');

/**
 * Controls that an attestation closes and that fail, of systems that the person or one of
 * their groups owns: found by the index on the owner, and read from the string of states.
 * One query per such control of the pack, of which there are few.
 */
export async function listUnattested(
  { knex: tx, positions }: PositionedDatabase,
  query: WorkQuery,
): Promise<UnattestedControl[]> {
  const { packId, refs, scope, attested } = query;
  const found: UnattestedControl[] = [];
  for (const controlId of attested) {
    const place =
      positionsOf({ knex: tx, positions }, packId).positionOf(controlId) + 1;
    const owned = isOneOf(tx, 's.owner_ref', refs);
    const builder = tx('ai_systems as s')
      .join('evaluations as e', 'e.system_id', 's.id')
      .where('e.pack_id', packId)
      .whereRaw(owned.sql, owned.bindings)
      .whereRaw('substr(e.states, ?, 1) = ?', [place, FAILING]);
    filterSystems(tx, builder, { filter: {}, scope });
    const rows: Array<DbNamedSystem & { since: DbInstant }> = await builder
      .select(SYSTEM_COLUMNS)
      .select({ since: sinceOf(tx, place) })
      .orderBy('s.entity_ref');
    for (const row of rows) {
      found.push({
        system: toAttentionSystem(row),
        controlId,
        since: toIso(row.since),
      });
    }
  }
  return found;
}

/** The first change of the result after which the control has always failed. */
function sinceOf(tx: Knex, place: number): Knex.Raw {
  return tx.raw(
    `coalesce((
      select min(c.at) from evaluation_changes c
      where c.system_id = e.system_id and c.pack_id = e.pack_id
        and c.id > coalesce((
          select max(d.id) from evaluation_changes d
          where d.system_id = e.system_id and d.pack_id = e.pack_id
            and substr(d.states, ?, 1) <> ?
        ), 0)
    ), e.changed_at)`,
    [place, FAILING],
  );
}
