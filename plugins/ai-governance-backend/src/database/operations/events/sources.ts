import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import {
  ChangeSource,
  EventSystem,
  SystemSource,
  TrailSource,
} from '../../../events/EventStore';
import {
  DbChangeRow,
  DbSystemChangeRow,
  DbSystemRow,
  DbTrailRow,
} from '../../tables';
import { toTrailEntry } from '../trail/trailRow';

type Stretch = { after: number; limit: number };

type NamedRow = Pick<DbSystemRow, 'entity_ref' | 'name' | 'title'> & {
  system_owner: string | null;
};

/** Columns of the system of a row, aliased `s`. */
const SYSTEM_COLUMNS = {
  entity_ref: 's.entity_ref',
  name: 's.name',
  title: 's.title',
  system_owner: 's.owner_ref',
};

/** A system as an event names it. */
export function toEventSystem(row: NamedRow): EventSystem {
  return {
    entityRef: row.entity_ref,
    name: row.name,
    ...(row.title !== null && { title: row.title }),
    ...(row.system_owner !== null && { owner: row.system_owner }),
  };
}

/** Entries of the trail behind a position. */
export async function readTrail(
  tx: Knex.Transaction,
  { after, limit }: Stretch,
): Promise<TrailSource[]> {
  const rows: Array<
    DbTrailRow & {
      name: string | null;
      title: string | null;
      system_owner: string | null;
    }
  > = await tx('trail as t')
    .leftJoin('ai_systems as s', 's.entity_ref', 't.entity_ref')
    .where('t.sequence', '>', after)
    .orderBy('t.sequence')
    .limit(limit)
    .select('t.*', 's.name', 's.title', { system_owner: 's.owner_ref' });
  return rows.map(row => {
    const { entityRef, recordId, revision, payload, ...entry } =
      toTrailEntry(row);
    return {
      sequence: entry.sequence,
      at: Number(row.at),
      by: entry.by,
      action: entry.action,
      entityRef,
      recordId,
      revision,
      payload: payload as JsonObject,
      ...(row.name !== null &&
        row.entity_ref !== null && {
          system: toEventSystem(row as NamedRow),
        }),
    };
  });
}

/** The row before `c` of the same system, by the clock of history. */
const before = (table: string, more = '') =>
  `(select p.id from ${table} p where p.system_id = c.system_id ${more}
      and (p.at < c.at or (p.at = c.at and p.id < c.id))
    order by p.at desc, p.id desc limit 1)`;

/** Changes of results behind a position, each with the one before. */
export async function readChanges(
  tx: Knex.Transaction,
  { after, limit }: Stretch,
): Promise<ChangeSource[]> {
  const rows: Array<
    DbChangeRow &
      NamedRow & {
        stage: number;
        before_level: number | null;
        before_states: string | null;
      }
  > = await tx('evaluation_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .joinRaw(
      `left join evaluation_changes b on b.id = ${before(
        'evaluation_changes',
        'and p.pack_id = c.pack_id',
      )}`,
    )
    .where('c.id', '>', after)
    .orderBy('c.id')
    .limit(limit)
    .select('c.*', SYSTEM_COLUMNS, {
      stage: 's.stage',
      before_level: 'b.level',
      before_states: 'b.states',
    });
  return rows.map(row => ({
    id: Number(row.id),
    at: Number(row.at),
    packId: row.pack_id,
    cause: row.cause,
    level: row.level,
    states: row.states,
    stage: row.stage,
    ...(row.before_states !== null && {
      before: { level: row.before_level!, states: row.before_states },
    }),
    system: toEventSystem(row),
  }));
}

/** Changes of systems behind a position, each with the one before. */
export async function readSystemChanges(
  tx: Knex.Transaction,
  { after, limit }: Stretch,
): Promise<SystemSource[]> {
  const rows: Array<
    DbSystemChangeRow &
      NamedRow & {
        change_owner: string | null;
        before_ownership: string | null;
        before_owner: string | null;
      }
  > = await tx('system_changes as c')
    .join('ai_systems as s', 's.id', 'c.system_id')
    .joinRaw(`left join system_changes b on b.id = ${before('system_changes')}`)
    .where('c.id', '>', after)
    .orderBy('c.id')
    .limit(limit)
    .select(SYSTEM_COLUMNS, {
      id: 'c.id',
      at: 'c.at',
      ownership: 'c.ownership',
      change_owner: 'c.owner_ref',
      before_ownership: 'b.ownership',
      before_owner: 'b.owner_ref',
    });
  return rows.map(row => ({
    id: Number(row.id),
    at: Number(row.at),
    ownership: row.ownership,
    owner: row.change_owner ?? undefined,
    ...(row.before_ownership !== null && {
      before: {
        ownership: row.before_ownership,
        owner: row.before_owner ?? undefined,
      },
    }),
    system: toEventSystem(row),
  }));
}
