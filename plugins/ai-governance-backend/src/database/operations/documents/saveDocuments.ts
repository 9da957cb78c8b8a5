import { Knex } from 'knex';
import {
  failingSince,
  hostOf,
  parseTarget,
  StoredDocument,
} from '../../../documents';
import { storableText } from '../../../util';
import { excluded, insertRows, isOneOf, writeTransaction } from '../../util';
import { markStale } from '../systems/markStale';

const COLUMNS = {
  target: 'text',
  status: 'text',
  facts: 'text',
  etag: 'text',
  checked_at: 'bigint',
  revision: 'bigint',
  host: 'text',
  failing_since: 'bigint',
} as const;

/**
 * Saves what was found in documents. Systems that declare one that changed are
 * evaluated again.
 */
export async function saveDocuments(
  knex: Knex,
  documents: Array<Omit<StoredDocument, 'id'>>,
): Promise<StoredDocument[]> {
  if (documents.length === 0) {
    return [];
  }
  return writeTransaction(knex, async tx => {
    const before = await readFacts(
      tx,
      documents.map(document => document.target),
    );
    const [{ latest }] = await tx('documents').max({ latest: 'revision' });
    const next = Number(latest ?? 0) + 1;
    const changed: number[] = [];
    const rows = documents.map(document => {
      const facts = storableText(JSON.stringify(document.facts));
      const previous = before.get(document.target);
      const differs = previous !== undefined && previous.facts !== facts;
      if (differs) {
        changed.push(previous.id);
      }
      return {
        target: document.target,
        status: document.facts.status,
        facts,
        etag: document.etag === undefined ? null : storableText(document.etag),
        checked_at: document.checkedAt,
        revision: differs ? next : previous?.revision ?? 0,
        host: hostOf(parseTarget(document.target)),
        failing_since: failingSince(document.facts) ?? null,
      };
    });
    const written = await insertRows<{ id: number; target: string }>(tx, {
      table: 'documents',
      columns: COLUMNS,
      rows,
      onConflict: `(target) do update set ${excluded(
        Object.keys(COLUMNS).slice(1),
      )}`,
      returning: ['id', 'target'],
    });
    if (changed.length > 0) {
      const isChanged = isOneOf(tx, 'document_id', changed);
      await markStale(tx, {
        cause: 'evidence',
        where: {
          ...isChanged,
          sql: `id in (select system_id from system_documents where ${isChanged.sql})`,
        },
      });
    }
    const ids = new Map(written.map(row => [row.target, row.id]));
    return documents.map(document => ({
      ...document,
      id: ids.get(document.target)!,
    }));
  });
}

async function readFacts(
  tx: Knex.Transaction,
  targets: string[],
): Promise<Map<string, { id: number; facts: string; revision: number }>> {
  const { sql, bindings } = isOneOf(tx, 'target', targets);
  const rows = await tx('documents')
    .whereRaw(sql, bindings)
    .select('id', 'target', 'facts', 'revision');
  return new Map(
    rows.map(row => [
      row.target,
      { id: row.id, facts: row.facts, revision: Number(row.revision) },
    ]),
  );
}
