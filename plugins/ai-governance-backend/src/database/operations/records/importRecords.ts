import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { ImportOutcome } from '../../../records';
import { RecordChange, StoredRecord } from '../../../records/types';
import { sortedJson } from '../../../util';
import { DbRecordRow } from '../../tables';
import { insertMany, isOneOf, trailTransaction } from '../../util';
import { recordPayload } from './recordPayload';
import { toRecordRow } from './recordRow';
import { writeRevisions } from './writeRevisions';

/** What the server adds to the binding of an import. */
const COMPUTED = [
  'specHash',
  'intendedUseHash',
  'authorIsOwner',
  'approverMayApprove',
  'approverIsRiskOwner',
  'approverIsChiefAiOfficer',
];

/**
 * Writes records that come from elsewhere, all of them or none. Revision and trail
 * name the person who imported them.
 */
export async function importRecords(
  knex: Knex,
  records: StoredRecord[],
): Promise<ImportOutcome> {
  return trailTransaction(knex, async tx => {
    const imports = await findImports(
      tx,
      records.map(({ id }) => id),
    );
    const isSame = (record: StoredRecord) =>
      imports.get(record.id) ===
      contentOf(record.entityRef, recordPayload(record));
    const taken = records.filter(r => imports.has(r.id) && !isSame(r));
    const added = records.filter(({ id }) => !imports.has(id));
    if (taken.length > 0) {
      return { imported: 0, unchanged: 0, taken: taken.map(({ id }) => id) };
    }
    await insertMany(tx, 'records', added.map(toRecordRow));
    await writeRevisions(
      tx,
      added.map((record): RecordChange => ({ record, action: 'import' })),
    );
    return {
      imported: added.length,
      unchanged: records.length - added.length,
      taken: [],
    };
  });
}

/** What the records that have these ids were imported as; empty of any other. */
async function findImports(
  tx: Knex.Transaction,
  ids: string[],
): Promise<Map<string, string>> {
  const stands = isOneOf(tx, 'id', ids);
  const told = isOneOf(tx, 'record_id', ids);
  const rows = await tx<DbRecordRow>('records')
    .whereRaw(stands.sql, stands.bindings)
    .select('id');
  const entries = await tx('trail')
    .whereRaw(told.sql, told.bindings)
    .where('action', 'record.import')
    .select('record_id', 'entity_ref', 'payload');
  const imports = new Map<string, string>(rows.map(({ id }) => [id, '']));
  for (const { record_id: id, entity_ref: entityRef, payload } of entries) {
    imports.set(id, contentOf(entityRef, JSON.parse(payload)));
  }
  return imports;
}

/**
 * What is compared of a record. What the server computed when it was imported may be
 * another today, without another content.
 */
function contentOf(entityRef: string, payload: JsonObject): string {
  const binding = { ...(payload.binding as JsonObject | undefined) };
  for (const computed of COMPUTED) {
    delete binding[computed];
  }
  const signatures = { ...(payload.signatures as JsonObject | undefined) };
  // Who imports it again is another matter.
  delete signatures.updatedBy;
  return sortedJson({
    entityRef,
    payload: { ...payload, binding, signatures },
  });
}
