import { Knex } from 'knex';
import { StoredAttachment } from '../../../attachments/types';
import { DbAttachmentRow } from '../../tables';
import { isOneOf } from '../../util';
import { toStoredAttachment } from './attachmentRow';

/** Files of one system that count, of the ids given, in one statement. */
export async function listAttachments(
  knex: Knex,
  options: { entityRef: string; ids: string[] },
): Promise<StoredAttachment[]> {
  const { entityRef, ids } = options;
  const { sql, bindings } = isOneOf(knex, 'id', ids);
  const rows = await knex<DbAttachmentRow>('attachments')
    .where({ entity_ref: entityRef, state: 'stored' })
    .whereRaw(sql, bindings)
    .orderBy('id');
  return rows.map(toStoredAttachment);
}
