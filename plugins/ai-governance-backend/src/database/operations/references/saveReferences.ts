import { Knex } from 'knex';
import { ReferenceFact } from '../../../evaluation/types';
import { excluded, insertRows, isOneOf, writeTransaction } from '../../util';
import { markStale } from '../systems/markStale';
import { getReferences } from './getReferences';

const COLUMNS = {
  ref: 'text',
  status: 'text',
  kind: 'text',
  member_count: 'integer',
  inactive: 'boolean',
  lifecycle: 'text',
  revision: 'bigint',
} as const;

const VALUES = Object.keys(COLUMNS).slice(1);

/**
 * Saves what references resolve to. Systems whose evaluation depends on one that
 * changed are evaluated again; a reference that is new to the table moves nothing,
 * because no result rests on it yet.
 *
 * @remarks
 *
 * Only a change waits for results that are being saved: the next batch is read
 * meanwhile.
 */
export async function saveReferences(
  knex: Knex,
  facts: ReferenceFact[],
): Promise<void> {
  if (facts.length === 0) {
    return;
  }
  const before = await readFacts(knex, facts);
  const added = facts.filter(({ ref }) => !before.has(ref));
  const inserted = await write(knex, added, {
    revision: 0,
    onConflict: '(ref) do nothing',
  });
  const differing = facts.filter(fact => {
    const previous = before.get(fact.ref);
    // Another replica may have been quicker, with what it found.
    return previous ? !isSame(previous, fact) : !inserted.has(fact.ref);
  });
  if (differing.length > 0) {
    await writeTransaction(knex, tx => replaceChanged(tx, differing));
  }
}

async function replaceChanged(
  tx: Knex.Transaction,
  facts: ReferenceFact[],
): Promise<void> {
  const before = await readFacts(tx, facts);
  const changed = facts.filter(fact => {
    const previous = before.get(fact.ref);
    return !previous || !isSame(previous, fact);
  });
  if (changed.length === 0) {
    return;
  }
  const [{ latest }] = await tx('entity_references').max({
    latest: 'revision',
  });
  await write(tx, changed, {
    revision: Number(latest ?? 0) + 1,
    onConflict: `(ref) do update set ${excluded(VALUES)}`,
  });
  const isChanged = isOneOf(
    tx,
    'ref',
    changed.map(fact => fact.ref),
  );
  await markStale(tx, {
    cause: 'references',
    where: {
      ...isChanged,
      sql: `id in (select system_id from system_references where resolved and ${isChanged.sql})`,
    },
  });
}

async function readFacts(
  knex: Knex,
  facts: ReferenceFact[],
): Promise<Map<string, ReferenceFact>> {
  const stored = await getReferences(
    knex,
    facts.map(fact => fact.ref),
  );
  return new Map(stored.map(fact => [fact.ref, fact]));
}

/** @returns references that were written */
async function write(
  knex: Knex,
  facts: ReferenceFact[],
  options: { revision: number; onConflict: string },
): Promise<Set<string>> {
  const { revision, onConflict } = options;
  const written = await insertRows<{ ref: string }>(knex, {
    table: 'entity_references',
    columns: COLUMNS,
    // In one order, so that two that write at once do not wait for each other.
    rows: [...facts]
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
      .map(fact => ({
        ref: fact.ref,
        status: fact.status,
        kind: fact.kind ?? null,
        member_count: fact.memberCount ?? null,
        inactive: fact.inactive ?? false,
        lifecycle: fact.lifecycle ?? null,
        revision,
      })),
    onConflict,
    returning: ['ref'],
  });
  return new Set(written.map(({ ref }) => ref));
}

function isSame(a: ReferenceFact, b: ReferenceFact): boolean {
  return (
    a.status === b.status &&
    a.kind === b.kind &&
    a.memberCount === b.memberCount &&
    (a.inactive ?? false) === (b.inactive ?? false) &&
    a.lifecycle === b.lifecycle
  );
}
