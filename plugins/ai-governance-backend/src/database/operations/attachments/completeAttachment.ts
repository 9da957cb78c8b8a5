import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { StoredAttachment } from '../../../attachments/types';
import { DbAttachmentRow } from '../../tables';
import { trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
import { attachmentPayload } from './attachmentPayload';

/** Lets a file count whose content is kept by now, and records that in the trail. */
export async function completeAttachment(
  knex: Knex,
  attachment: StoredAttachment,
): Promise<void> {
  const { id, uploadedBy, uploadedAt } = attachment;
  await trailTransaction(knex, async tx => {
    const begun = await tx<DbAttachmentRow>('attachments')
      .where({ id, state: 'pending' })
      .first('entity_ref');
    if (!begun) {
      throw new ConflictError(`The upload of the file ${id} was abandoned`);
    }
    await tx('attachments').where({ id }).update({ state: 'stored' });
    await appendTrail(tx, [
      {
        at: new Date(uploadedAt).toISOString(),
        by: uploadedBy,
        action: 'attachment.upload',
        // The records of its system may have been moved since the upload began.
        entityRef: begun.entity_ref,
        payload: attachmentPayload(attachment),
      },
    ]);
  });
}
