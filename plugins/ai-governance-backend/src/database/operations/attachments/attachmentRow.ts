import { StoredAttachment } from '../../../attachments/types';
import { DbAttachmentRow } from '../../tables';
import { parseJson, toJsonText } from '../../util';

/** A file as it goes into the table. */
export function toAttachmentRow(
  attachment: StoredAttachment,
): Omit<DbAttachmentRow, 'state' | 'used_at'> {
  return {
    id: attachment.id,
    entity_ref: attachment.entityRef,
    name: attachment.name,
    media_type: attachment.mediaType,
    size: attachment.size,
    sha256: attachment.sha256,
    uploaded_by: attachment.uploadedBy,
    uploaded_at: attachment.uploadedAt,
    signature: toJsonText(attachment.signature),
  };
}

/** A file as it comes from the table. */
export function toStoredAttachment(row: DbAttachmentRow): StoredAttachment {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    uploadedBy: row.uploaded_by,
    uploadedAt: Number(row.uploaded_at),
    signature: parseJson(row.signature),
  };
}
