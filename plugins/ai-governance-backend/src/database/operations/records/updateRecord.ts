import { Knex } from 'knex';
import { sign } from '../../../records/signatures';
import { RecordChange, StoredRecord } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { trailTransaction } from '../../util';
import { toRecordRow, toStoredRecord } from './recordRow';
import { writeRevisions } from './writeRevisions';

/**
 * Writes a change where the revision that it was made on still stands; the revision
 * is compared in the statement that writes, so of two writers one alone succeeds.
 *
 * @returns false when another revision stands by now
 */
export async function updateRecord(
  knex: Knex,
  change: RecordChange,
  options: {
    basedOn: number;
    supersedes?: (other: StoredRecord) => boolean;
  },
): Promise<boolean> {
  const { basedOn, supersedes } = options;
  return trailTransaction(knex, async tx => {
    const { id, ...row } = toRecordRow(change.record);
    const written = await tx('records')
      .where({ id, revision: basedOn })
      .update(row);
    if (written === 0) {
      return false;
    }
    const superseded = supersedes
      ? await supersede(tx, change.record, supersedes)
      : [];
    await writeRevisions(tx, [change, ...superseded]);
    return true;
  });
}

async function supersede(
  tx: Knex.Transaction,
  by: StoredRecord,
  supersedes: (other: StoredRecord) => boolean,
): Promise<RecordChange[]> {
  const rows = await tx<DbRecordRow>('records')
    .where({ entity_ref: by.entityRef, type: by.type, state: 'approved' })
    .whereNot('id', by.id)
    .orderBy('id');
  const changes = rows
    .map(toStoredRecord)
    .filter(other => other.subject === by.subject && supersedes(other))
    .map((other): RecordChange => {
      const record: StoredRecord = {
        ...other,
        state: 'superseded',
        revision: other.revision + 1,
        comment: `Superseded by ${by.id}`,
        updatedAt: by.updatedAt,
        updatedBy: by.updatedBy,
        ...sign(other, { updatedBy: by.signatures?.updatedBy }),
      };
      return { record, action: 'supersede' };
    });
  for (const { record } of changes) {
    const { id, ...row } = toRecordRow(record);
    await tx('records').where({ id }).update(row);
  }
  return changes;
}
