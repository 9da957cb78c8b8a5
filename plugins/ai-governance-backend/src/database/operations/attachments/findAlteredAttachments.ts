import { TrailEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { AlteredAttachment } from '../../../records';
import { DbAttachmentRow } from '../../tables';
import { isOneOf } from '../../util';
import { attachmentPayload } from './attachmentPayload';
import { toStoredAttachment } from './attachmentRow';

/**
 * Compares entries that record an upload with what is known of the file now, in one
 * statement. Its content is compared with the hash whenever it is read. A file that
 * is not there is `gone`: a later entry says whether rightly.
 */
export async function findAlteredAttachments(
  knex: Knex,
  entries: TrailEntry[],
): Promise<AlteredAttachment[]> {
  const uploads = entries.filter(
    ({ action }) => action === 'attachment.upload',
  );
  if (uploads.length === 0) {
    return [];
  }
  const { sql, bindings } = isOneOf(
    knex,
    'id',
    uploads.map(({ payload }) => String(payload.attachmentId)),
  );
  const rows = await knex<DbAttachmentRow>('attachments')
    .where('state', 'stored')
    .whereRaw(sql, bindings);
  const files = new Map(
    rows.map(toStoredAttachment).map(file => [file.id, file]),
  );
  return uploads.flatMap<AlteredAttachment>(({ sequence, by, at, payload }) => {
    const attachmentId = String(payload.attachmentId);
    const file = files.get(attachmentId);
    if (!file) {
      return [{ sequence, attachmentId, gone: true }];
    }
    const isTold =
      file.uploadedBy === by &&
      file.uploadedAt === Date.parse(at) &&
      Object.entries(attachmentPayload(file)).every(
        ([field, value]) => payload[field] === value,
      );
    return isTold ? [] : [{ sequence, attachmentId, gone: false }];
  });
}
