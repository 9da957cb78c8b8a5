import { Knex } from 'knex';
import { StoredAttachment } from '../../../attachments/types';
import { toAttachmentRow } from './attachmentRow';

/** Notes a file that does not count yet. */
export async function beginAttachment(
  knex: Knex,
  attachment: StoredAttachment,
): Promise<void> {
  await knex('attachments').insert({
    ...toAttachmentRow(attachment),
    state: 'pending',
  });
}
