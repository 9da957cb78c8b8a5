import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { DbRevisionRow } from '../../tables';
import { isOneOf } from '../../util';

/** Ids of files, as values of their own. */
const FILE_ID = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g;

/** Entries of content that do not list its files, as all did at first. */
function listsNoFiles({ action, payload }: TrailEntry): boolean {
  return (
    ['record.create', 'record.revise'].includes(action) &&
    !Array.isArray(payload.attachments)
  );
}

/**
 * What may be a file in the content of revisions whose entries do not list their
 * files, by the sequence of the entry.
 */
export async function listMentionedFiles(
  knex: Knex,
  entries: TrailEntry[],
): Promise<Map<number, string[]>> {
  const silent = entries.filter(listsNoFiles);
  if (silent.length === 0) {
    return new Map();
  }
  const { sql, bindings } = isOneOf(knex, 'record_id', [
    ...new Set(silent.map(({ recordId }) => recordId!)),
  ]);
  const rows: Array<Pick<DbRevisionRow, 'record_id' | 'revision' | 'data'>> =
    await knex<DbRevisionRow>('record_revisions')
      .whereRaw(sql, bindings)
      .select('record_id', 'revision', 'data');
  const contents = new Map(
    rows.map(row => [`${row.record_id} ${row.revision}`, row.data]),
  );
  return new Map(
    silent.map(({ sequence, recordId, revision }) => {
      const content = contents.get(`${recordId} ${revision}`) ?? '';
      return [sequence, [...content.matchAll(FILE_ID)].map(([, id]) => id)];
    }),
  );
}
