import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { StoredAttachment } from '../../../attachments/types';
import { trailTransaction } from '../../util';
import { appendTrail } from '../trail/appendTrail';
import { attachmentPayload } from './attachmentPayload';

/** Lets a file count whose content is kept by now, and records that in the trail. */
export async function completeAttachment(
  knex: Knex,
  attachment: StoredAttachment,
): Promise<void> {
  const { id, entityRef, uploadedBy, uploadedAt } = attachment;
  await trailTransaction(knex, async tx => {
    const written = await tx('attachments')
      .where({ id, state: 'pending' })
      .update({ state: 'stored' });
    if (written === 0) {
      throw new ConflictError(`The upload of the file ${id} was abandoned`);
    }
    await appendTrail(tx, [
      {
        at: new Date(uploadedAt).toISOString(),
        by: uploadedBy,
        action: 'attachment.upload',
        entityRef,
        payload: attachmentPayload(attachment),
      },
    ]);
  });
}
