import { Signature } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { sign } from '../../../records/signatures';
import { RecordChange } from '../../../records/types';
import { DbRecordRow } from '../../tables';
import { trailTransaction } from '../../util';
import { moveAttachments } from '../attachments/moveAttachments';
import { moveSeries } from '../measurements/moveSeries';
import { appendTrail } from '../trail/appendTrail';
import { toRecordRow, toStoredRecord } from './recordRow';
import { writeRevisions } from './writeRevisions';

/**
 * Moves every record of a system to another, and its files and measurements with them.
 * Each record gets a revision that says why, and the trail of the old name says where they
 * went.
 *
 * @returns how many there were
 */
export async function relinkRecords(
  knex: Knex,
  options: {
    from: string;
    to: string;
    by: string;
    signature?: Signature;
    reason: string;
    /** Milliseconds since the epoch. */
    at: number;
  },
): Promise<number> {
  const { from, to, by, signature, reason, at } = options;
  return trailTransaction(knex, async tx => {
    const rows = await tx<DbRecordRow>('records')
      .where('entity_ref', from)
      .orderBy('id');
    if (rows.length === 0) {
      return 0;
    }
    const changes = rows.map((row): RecordChange => {
      const record = toStoredRecord(row);
      return {
        action: 'relink',
        record: {
          ...record,
          entityRef: to,
          revision: record.revision + 1,
          comment: reason,
          updatedAt: at,
          updatedBy: by,
          ...sign(record, { updatedBy: signature }),
        },
      };
    });
    for (const { record } of changes) {
      const { id, ...row } = toRecordRow(record);
      await tx('records').where({ id }).update(row);
    }
    const attachments = await moveAttachments(tx, { from, to });
    const series = await moveSeries(tx, { from, to });
    await appendTrail(tx, [
      {
        at: new Date(at).toISOString(),
        by,
        action: 'system.relink',
        entityRef: from,
        payload: {
          to,
          comment: reason,
          records: rows.length,
          ...(attachments > 0 && { attachments }),
          ...(series > 0 && { measurementSeries: series }),
          ...(signature && { signature }),
        },
      },
    ]);
    await writeRevisions(tx, changes);
    return rows.length;
  });
}
