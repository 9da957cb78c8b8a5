import { Knex } from 'knex';
import { ReferenceFact } from '../../../evaluation/types';
import { excluded, insertRows, isOneOf, writeTransaction } from '../../util';
import { markStale } from '../systems/markStale';
import { getReferences } from './getReferences';

/**
 * Saves what references resolve to. Systems whose evaluation depends on one that
 * changed are evaluated again; a reference that is new to the table moves nothing,
 * because no result rests on it yet.
 */
export async function saveReferences(
  knex: Knex,
  facts: ReferenceFact[],
): Promise<void> {
  if (facts.length === 0) {
    return;
  }
  await writeTransaction(knex, async tx => {
    const stored = await getReferences(
      tx,
      facts.map(fact => fact.ref),
    );
    const before = new Map(stored.map(fact => [fact.ref, fact]));
    const added = facts.filter(fact => !before.has(fact.ref));
    const changed = facts.filter(fact => {
      const previous = before.get(fact.ref);
      return previous !== undefined && !isSame(previous, fact);
    });
    await upsert(tx, added, 0);
    if (changed.length > 0) {
      const [{ latest }] = await tx('entity_references').max({
        latest: 'revision',
      });
      await upsert(tx, changed, Number(latest ?? 0) + 1);
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
  });
}

async function upsert(
  tx: Knex.Transaction,
  facts: ReferenceFact[],
  revision: number,
): Promise<void> {
  const columns = {
    ref: 'text',
    status: 'text',
    kind: 'text',
    member_count: 'integer',
    inactive: 'boolean',
    lifecycle: 'text',
    revision: 'bigint',
  } as const;
  await insertRows(tx, {
    table: 'entity_references',
    columns,
    rows: facts.map(fact => ({
      ref: fact.ref,
      status: fact.status,
      kind: fact.kind ?? null,
      member_count: fact.memberCount ?? null,
      inactive: fact.inactive ?? false,
      lifecycle: fact.lifecycle ?? null,
      revision,
    })),
    onConflict: `(ref) do update set ${excluded(
      Object.keys(columns).slice(1),
    )}`,
  });
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
