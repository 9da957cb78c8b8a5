import { Knex } from 'knex';
import { EventPage, GovernanceEventType } from '../../../events';
import { DbEventRow } from '../../tables';
import { toEvent } from './eventRow';

/** Events behind a sequence, in order, from the primary key. */
export async function readEvents(
  knex: Knex,
  { after, limit }: { after: number; limit: number },
): Promise<EventPage> {
  const rows: DbEventRow[] = await knex('governance_events')
    .where('sequence', '>', after)
    .where('told', true)
    .orderBy('sequence')
    .limit(limit);
  const last = rows.at(-1);
  return {
    events: rows.map(toEvent),
    ...(last && { cursor: String(last.sequence) }),
  };
}

/** Sequence of the newest event; 0 where there is none. */
export async function latestSequence(knex: Knex): Promise<number> {
  const [{ last }] = await knex('governance_events').max({ last: 'sequence' });
  return Number(last ?? 0);
}

/** Deletes old events of some types; returns how many. */
export async function pruneEvents(
  knex: Knex,
  options: { types: readonly GovernanceEventType[]; before: number },
): Promise<number> {
  return knex('governance_events')
    .whereIn('type', [...options.types])
    .where('noted_at', '<', options.before)
    .delete();
}
