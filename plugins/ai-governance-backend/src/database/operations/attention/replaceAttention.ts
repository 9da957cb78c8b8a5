import { dueAtOf } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { EvaluatedSystem, PackFinding } from '../../../evaluation/types';
import { storableText } from '../../../util';
import { DbAttentionRow, DbInstant } from '../../tables';
import {
  ColumnValue,
  excluded,
  insertRows,
  isOneOf,
  readRows,
} from '../../util';

const COLUMNS = {
  system_id: 'integer',
  pack_id: 'text',
  kind: 'text',
  item_key: 'text',
  control_id: 'text',
  record_id: 'text',
  title: 'text',
  message: 'text',
  responsible_ref: 'text',
  since: 'bigint',
  until: 'bigint',
  sort_at: 'bigint',
  due_at: 'bigint',
  due_changed_at: 'bigint',
} as const;

const VALUES = Object.keys(COLUMNS).slice(4) as Array<keyof typeof COLUMNS>;

/** What makes a row another one; when it was written does not. */
const COMPARED = VALUES.filter(name => name !== 'due_changed_at');

/** The key of a row, and what of it is compared. */
const READ = ['id', 'system_id', 'pack_id', 'kind', 'item_key', ...COMPARED];

type Row = Record<keyof typeof COLUMNS, ColumnValue>;

/**
 * Writes what of these systems somebody has to look at, in place of what was there.
 * Only what differs is written. What goes on keeps the instant at which it began.
 * Belongs inside the transaction that saves the results, and before them.
 */
export async function replaceAttention(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<void> {
  const before = await readItems(tx, [...ids.values()]);
  const passedAt = await readPassed(tx, systems, ids);
  const rows: Row[] = [];
  for (const system of systems) {
    const systemId = ids.get(system.facts.entityRef)!;
    for (const finding of system.attention) {
      const key = keyOf(systemId, finding.packId, finding.kind, finding.key);
      const stored = before.get(key);
      before.delete(key);
      const row = toRow(systemId, finding, {
        foundAt: Math.min(passedAt.get(systemId) ?? Infinity, system.readAt),
        stored,
        readAt: system.readAt,
      });
      if (!stored || COMPARED.some(name => !isSame(stored[name], row[name]))) {
        rows.push(row);
      }
    }
  }
  // What is left was not found again.
  const gone = isOneOf(
    tx,
    'id',
    [...before.values()].map(({ id }) => id),
  );
  if (before.size > 0) {
    await tx('attention_items').whereRaw(gone.sql, gone.bindings).delete();
  }
  await insertRows(tx, {
    table: 'attention_items',
    columns: COLUMNS,
    rows,
    onConflict: `(system_id, pack_id, kind, item_key) do update set ${excluded(
      VALUES,
    )}`,
  });
}

async function readItems(
  tx: Knex.Transaction,
  systemIds: number[],
): Promise<Map<string, DbAttentionRow>> {
  const { sql, bindings } = isOneOf(tx, 'system_id', systemIds);
  const rows = await readRows<DbAttentionRow>(
    tx,
    tx('attention_items').whereRaw(sql, bindings).select(READ),
  );
  return new Map(
    rows.map(row => [
      keyOf(row.system_id, row.pack_id, row.kind, row.item_key),
      row,
    ]),
  );
}

/** What time brought about began at its own instant, not when a run found out. */
async function readPassed(
  tx: Knex.Transaction,
  systems: EvaluatedSystem[],
  ids: Map<string, number>,
): Promise<Map<number, number>> {
  const due = systems
    .filter(({ cause }) => cause === 'expiry')
    .map(({ facts }) => ids.get(facts.entityRef)!);
  if (due.length === 0) {
    return new Map();
  }
  const { sql, bindings } = isOneOf(tx, 'system_id', due);
  const rows: Array<{ system_id: number; passed: DbInstant }> = await tx(
    'evaluations',
  )
    .whereRaw(sql, bindings)
    .whereNotNull('next_change_at')
    .groupBy('system_id')
    .select('system_id', tx.raw('min(next_change_at) as passed'));
  return new Map(rows.map(row => [row.system_id, Number(row.passed)]));
}

function toRow(
  systemId: number,
  finding: PackFinding,
  at: { foundAt: number; readAt: number; stored?: DbAttentionRow },
): Row {
  const goesOn = at.stored && Number(at.stored.since) <= at.readAt;
  const since =
    finding.since ?? (goesOn ? Number(at.stored!.since) : at.foundAt);
  const dueAt = dueAtOf(finding);
  return {
    system_id: systemId,
    pack_id: finding.packId,
    kind: finding.kind,
    item_key: storableText(finding.key),
    control_id: finding.controlId ?? null,
    record_id: storable(finding.recordId),
    title: storable(finding.title),
    message: storable(finding.message),
    responsible_ref: storable(finding.responsible),
    since: Math.round(since),
    until: finding.until ?? null,
    sort_at: Math.round(finding.until ?? since),
    due_at: dueAt === undefined ? null : Math.round(dueAt),
    due_changed_at: dueAt === undefined ? null : at.readAt,
  };
}

function storable(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}

function isSame(stored: unknown, value: ColumnValue): boolean {
  return typeof value === 'number'
    ? stored !== null && Number(stored) === value
    : stored === value;
}

function keyOf(
  systemId: number,
  packId: string,
  kind: string,
  key: string,
): string {
  // Kinds and packs have no blanks, so the parts cannot run into one another.
  return `${systemId} ${packId} ${kind} ${key}`;
}
