import { Knex } from 'knex';
import { StoredAttachment } from '../../../attachments/types';
import { DbAttachmentRow } from '../../tables';
import { toStoredAttachment } from './attachmentRow';

/** A file that counts. */
export async function getAttachment(
  knex: Knex,
  id: string,
): Promise<StoredAttachment | undefined> {
  const row = await knex<DbAttachmentRow>('attachments')
    .where({ id, state: 'stored' })
    .first();
  return row && toStoredAttachment(row);
}
