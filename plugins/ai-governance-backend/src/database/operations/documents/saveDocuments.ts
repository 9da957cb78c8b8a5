import { Knex } from 'knex';
import {
  failingSince,
  hostOf,
  parseTarget,
  StoredDocument,
} from '../../../documents';
import { storableText } from '../../../util';
import {
  ColumnValue,
  excluded,
  insertRows,
  isOneOf,
  writeTransaction,
} from '../../util';
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

/** What a reading that found the same as before changes. */
const READING = ['etag', 'checked_at', 'host', 'failing_since'];

type Row = Record<keyof typeof COLUMNS, ColumnValue> & {
  target: string;
  facts: string;
};

/**
 * Saves what was found in documents. Systems that declare one that changed are
 * evaluated again.
 *
 * @remarks
 *
 * Only a change waits for results that are being saved: the next batch is read
 * meanwhile.
 */
export async function saveDocuments(
  knex: Knex,
  documents: Array<Omit<StoredDocument, 'id'>>,
): Promise<StoredDocument[]> {
  if (documents.length === 0) {
    return [];
  }
  const rows = documents.map(toRow);
  const before = await readFacts(knex, rows);
  const differs = ({ target, facts }: Row) =>
    (before.get(target)?.facts ?? facts) !== facts;
  const ids = await write(
    knex,
    rows.filter(row => !differs(row)),
    // Another replica may have been quicker, with what it found.
    `${excluded(READING)} where documents.facts = excluded.facts`,
  );
  const changed = rows.filter(({ target }) => !ids.has(target));
  if (changed.length > 0) {
    await writeTransaction(knex, async tx => {
      for (const [target, id] of await replaceChanged(tx, changed)) {
        ids.set(target, id);
      }
    });
  }
  return documents.map(document => ({
    ...document,
    id: ids.get(document.target)!,
  }));
}

async function replaceChanged(
  tx: Knex.Transaction,
  rows: Row[],
): Promise<Map<string, number>> {
  const before = await readFacts(tx, rows);
  const [{ latest }] = await tx('documents').max({ latest: 'revision' });
  const next = Number(latest ?? 0) + 1;
  const changed: number[] = [];
  const ids = await write(
    tx,
    rows.map(row => {
      const previous = before.get(row.target);
      const differs = previous !== undefined && previous.facts !== row.facts;
      if (differs) {
        changed.push(previous.id);
      }
      return { ...row, revision: differs ? next : previous?.revision ?? 0 };
    }),
    excluded(Object.keys(COLUMNS).slice(1)),
  );
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
  return ids;
}

/** @returns ids of the documents that were written, by their target */
async function write(
  knex: Knex,
  rows: Row[],
  update: string,
): Promise<Map<string, number>> {
  const written = await insertRows<{ id: number; target: string }>(knex, {
    table: 'documents',
    columns: COLUMNS,
    // In one order, so that two that write at once do not wait for each other.
    rows: [...rows].sort((a, b) => (a.target < b.target ? -1 : 1)),
    onConflict: `(target) do update set ${update}`,
    returning: ['id', 'target'],
  });
  return new Map(written.map(({ id, target }) => [target, id]));
}

/** As a document that is new, or that was found as it was before. */
function toRow(document: Omit<StoredDocument, 'id'>): Row {
  const { target, facts, etag, checkedAt } = document;
  return {
    target,
    status: facts.status,
    facts: storableText(JSON.stringify(facts)),
    etag: etag === undefined ? null : storableText(etag),
    checked_at: checkedAt,
    revision: 0,
    host: hostOf(parseTarget(target)),
    failing_since: failingSince(facts) ?? null,
  };
}

async function readFacts(
  knex: Knex,
  documents: Array<{ target: string }>,
): Promise<Map<string, { id: number; facts: string; revision: number }>> {
  const { sql, bindings } = isOneOf(
    knex,
    'target',
    documents.map(({ target }) => target),
  );
  const rows = await knex('documents')
    .whereRaw(sql, bindings)
    .select('id', 'target', 'facts', 'revision');
  return new Map(
    rows.map(row => [
      row.target,
      { id: row.id, facts: row.facts, revision: Number(row.revision) },
    ]),
  );
}
