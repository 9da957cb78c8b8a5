import { Knex } from 'knex';
import { EvaluatedSystem, SaveReport } from '../../../evaluation/types';
import { isAhead } from '../../../util';
import { DbSystemRow } from '../../tables';
import { isOneOf, writeTransaction } from '../../util';
import { replaceAttention } from '../attention/replaceAttention';
import { citeNewest } from '../measurements/citeNewest';
import { replaceMetricStates } from '../measurements/replaceMetricStates';
import { pullBack } from '../spans/pullBack';
import { refreshSpans } from '../spans/refreshSpans';
import { getInputsMark } from './getInputsMark';
import { writeResults } from './writeResults';
import { writeSystemChanges } from './writeSystemChanges';
import { upsertSystems } from './upsertSystems';
import { replaceDocumentsOfSystems } from './replaceDocumentsOfSystems';
import { replaceModelsOfSystems } from './replaceModelsOfSystems';
import { replaceReferencesOfSystems } from './replaceReferencesOfSystems';

/** A stored system, as far as a save compares with it. */
export interface StoredVersion {
  id: number;
  etag: string;
  readAt: number;
  removed: boolean;
}

/**
 * Saves the results of a batch in one transaction.
 *
 * @remarks
 *
 * What is stored is read again inside the transaction, and decides: an entity that
 * was read later stays, and a change is written only for a result that differs
 * from the stored one. It is harmless when two replicas evaluate the same. One that
 * was read at an instant that has not come does not count as later.
 * A dozen statements, whatever the size of the batch.
 */
export async function saveEvaluations(
  knex: Knex,
  systems: EvaluatedSystem[],
  options: { inputsMark: string; now: () => number },
): Promise<SaveReport> {
  return writeTransaction(knex, async tx => {
    const stored = await readStored(tx, systems);
    // Of now and not of before, as the other replica may have been quicker meanwhile.
    const now = options.now();
    const ahead = systems.filter(({ facts }) =>
      isAhead(stored.get(facts.entityRef)?.readAt ?? 0, now),
    );
    const fresh = systems.filter(system => {
      const version = stored.get(system.facts.entityRef);
      return (
        !version || version.readAt <= system.readAt || ahead.includes(system)
      );
    });
    if (fresh.length === 0) {
      return { changed: 0, changedRefs: [] };
    }
    const inputsMoved = (await getInputsMark(tx)) !== options.inputsMark;
    const ids = await upsertSystems(tx, fresh, { inputsMoved });
    const pulledBack = await pullBackSystems(tx, ahead, { ids, now });
    // What a system refers to and declares follows from the entity, and from how it is read.
    const toRewrite = fresh.filter(
      system =>
        stored.get(system.facts.entityRef)?.etag !== system.facts.etag ||
        system.cause === 'pack',
    );
    await replaceReferencesOfSystems(tx, toRewrite, ids);
    await replaceModelsOfSystems(tx, toRewrite, ids);
    await replaceDocumentsOfSystems(tx, toRewrite, ids);
    const removed: Set<number> = new Set(
      [...stored.values()].filter(v => v.removed).map(v => v.id),
    );
    await replaceAttention(tx, fresh, ids);
    const measured = await replaceMetricStates(tx, fresh, ids);
    const { changed, openRisksChangeAt, crossings } = await writeResults(
      tx,
      fresh,
      { ids, removed, lastChangeAt: await readLastChange(tx, fresh, ids) },
    );
    const refsOf = (systemIds: Set<number>) =>
      fresh.flatMap(({ facts: { entityRef } }) =>
        systemIds.has(ids.get(entityRef)!) ? [entityRef] : [],
      );
    await citeNewest(tx, {
      entityRefs: refsOf(changed),
      now,
      citedBy: 'history',
    });
    // Packs that changed at one instant rest on the same values.
    for (const [at, entityRefs] of crossings) {
      await citeNewest(tx, {
        entityRefs: [...entityRefs],
        now: at,
        citedBy: 'history',
      });
    }
    const moved = await writeSystemChanges(tx, fresh, {
      ids,
      openRisksChangeAt,
    });
    const touched = new Set([...changed, ...moved, ...pulledBack]);
    await refreshSpans(tx, [...touched]);
    return {
      changed: changed.size,
      // The standing of a metric is listed, and may change while every result stays.
      changedRefs: refsOf(new Set([...touched, ...measured])),
      ...(ahead.length > 0 && {
        ahead: ahead.map(({ facts }) => facts.entityRef),
      }),
    };
  });
}

/** @returns ids of the systems */
async function pullBackSystems(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  options: { ids: Map<string, number>; now: number },
): Promise<number[]> {
  const { ids, now } = options;
  const systemIds = systems.map(({ facts }) => ids.get(facts.entityRef)!);
  if (systemIds.length > 0) {
    const at = Math.min(...systems.map(({ readAt }) => readAt));
    await pullBack(tx, systemIds, { at, now });
  }
  return systemIds;
}

/** When something that lists filter by changed last, of systems with earlier results. */
async function readLastChange(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<Map<number, number>> {
  const asked = systems
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ facts }) => ids.get(facts.entityRef)!);
  if (asked.length === 0) return new Map();
  const { sql, bindings } = isOneOf(tx, 'system_id', asked);
  const rows: Array<{ system_id: number; at: number | string }> = await tx(
    'system_changes',
  )
    .whereRaw(sql, bindings)
    .groupBy('system_id')
    .select('system_id', tx.raw('max(at) as at'));
  return new Map(rows.map(row => [row.system_id, Number(row.at)]));
}

async function readStored(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
): Promise<Map<string, StoredVersion>> {
  const { sql, bindings } = isOneOf(
    tx,
    'entity_ref',
    systems.map(system => system.facts.entityRef),
  );
  const rows = await tx<DbSystemRow>('ai_systems')
    .whereRaw(sql, bindings)
    .select('id', 'entity_ref', 'etag', 'read_at', 'removed_at');
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        id: row.id,
        etag: row.etag,
        readAt: Number(row.read_at),
        removed: row.removed_at !== null,
      },
    ]),
  );
}
