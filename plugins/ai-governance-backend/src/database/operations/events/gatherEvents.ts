import { Knex } from 'knex';
import { GovernanceEvent } from '../../../events';
import { GatherOptions, GatherReport } from '../../../events/EventStore';
import { insertRows, writeTransaction } from '../../util';
import { EVENT_COLUMNS, toEventRow } from './eventRow';
import { findMetricEvents } from './findMetricEvents';
import { findItemEvents } from './findItemEvents';
import { movePosition, readPositions } from './positions';
import { readChanges, readSystemChanges, readTrail } from './sources';

/** Tables of which every row is looked at once, by the column that grows. */
const GROWING = {
  trail: 'sequence',
  evaluation_changes: 'id',
  system_changes: 'id',
} as const;

/**
 * Adds what happened since the last call.
 *
 * @remarks
 *
 * Writers of results hold the same lock, and the trail is numbered under its own: what
 * is behind a position when it is read stays behind it. Whatever is found again has
 * the id that it had, and is not added twice.
 */
export async function gatherEvents(
  knex: Knex,
  options: GatherOptions,
): Promise<GatherReport> {
  return writeTransaction(knex, async tx => {
    const positions = await readPositions(tx);
    const isFirst = positions.size === 0;
    const grown = isFirst
      ? await noteWhatIsThere(tx)
      : await readGrown(tx, options, positions);
    const events = [
      ...grown.events,
      ...(await findItemEvents(tx, options)),
      ...(await findMetricEvents(tx)),
      ...options.computed,
    ].sort((a, b) => a.at - b.at);
    const added = await insertRows<{ id: string }>(tx, {
      table: 'governance_events',
      columns: EVENT_COLUMNS,
      rows: events.map(event =>
        toEventRow(event, { told: !isFirst, now: options.now }),
      ),
      onConflict: '(id) do nothing',
      returning: ['id'],
    });
    return { added: isFirst ? 0 : added.length, more: grown.more };
  });
}

interface Grown {
  events: GovernanceEvent[];
  more: boolean;
}

/** What there was before anybody asked is nobody's news. */
async function noteWhatIsThere(tx: Knex.Transaction): Promise<Grown> {
  for (const [table, column] of Object.entries(GROWING)) {
    const [{ last }] = await tx(table).max({ last: column });
    await movePosition(tx, { reader: table, to: Number(last ?? 0) });
  }
  return { events: [], more: false };
}

async function readGrown(
  tx: Knex.Transaction,
  { readers, limit }: GatherOptions,
  positions: Map<string, number>,
): Promise<Grown> {
  const from = (table: keyof typeof GROWING) => ({
    after: positions.get(table) ?? 0,
    limit,
  });
  const trail = await readTrail(tx, from('trail'));
  const changes = await readChanges(tx, from('evaluation_changes'));
  const systems = await readSystemChanges(tx, from('system_changes'));
  const last = {
    trail: trail.at(-1)?.sequence,
    evaluation_changes: changes.at(-1)?.id,
    system_changes: systems.at(-1)?.id,
  };
  for (const [reader, to] of Object.entries(last)) {
    if (to !== undefined) await movePosition(tx, { reader, to });
  }
  return {
    events: [
      ...trail.flatMap(readers.trail),
      ...changes.flatMap(readers.change),
      ...systems.flatMap(readers.system),
    ],
    more: [trail, changes, systems].some(rows => rows.length === limit),
  };
}
