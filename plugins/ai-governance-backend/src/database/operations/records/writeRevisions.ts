import { Knex } from 'knex';
import { RecordChange } from '../../../records/types';
import { insertMany, isOneOf, toJsonText } from '../../util';
import { markAttachmentsUsed } from '../attachments/markAttachmentsUsed';
import { markStale } from '../systems/markStale';
import { appendTrail } from '../trail/appendTrail';
import { recordPayload } from './recordPayload';
import { toRecordRow } from './recordRow';

/**
 * Adds what every write of a record leaves: a revision, an entry of the trail, and a
 * mark that its system is to be evaluated again, which outlives a replica that fails
 * before it has done so. Belongs inside a trail transaction.
 */
export async function writeRevisions(
  tx: Knex.Transaction,
  changes: RecordChange[],
): Promise<void> {
  await insertMany(tx, 'record_revisions', changes.map(toRevisionRow));
  for (const { record, attachments = [] } of changes) {
    await markAttachmentsUsed(tx, {
      entityRef: record.entityRef,
      ids: attachments,
      at: record.updatedAt,
    });
  }
  await appendTrail(
    tx,
    changes.map(({ record, action, attachments }) => ({
      at: new Date(record.updatedAt).toISOString(),
      by: record.updatedBy,
      action: `record.${action}`,
      entityRef: record.entityRef,
      recordId: record.id,
      revision: record.revision,
      payload: {
        ...recordPayload(record),
        ...(attachments && { attachments: [...attachments] }),
      },
    })),
  );
  await markStale(tx, {
    cause: 'evidence',
    where: isOneOf(tx, 'entity_ref', [
      ...new Set(changes.map(({ record }) => record.entityRef)),
    ]),
  });
}

function toRevisionRow({ record, action }: RecordChange) {
  const row = toRecordRow(record);
  return {
    record_id: row.id,
    revision: row.revision,
    action,
    state: row.state,
    by: row.updated_by,
    signature: toJsonText(record.signatures?.updatedBy),
    at: row.updated_at,
    comment: row.comment,
    subject: row.subject,
    effective_at: row.effective_at,
    effective_on: row.effective_on,
    expires_at: row.expires_at,
    expires_on: row.expires_on,
    data: row.data,
  };
}
