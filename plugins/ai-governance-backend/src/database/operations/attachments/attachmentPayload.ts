import { JsonObject } from '@backstage/types';
import { StoredAttachment } from '../../../attachments/types';

/** What the trail says of a file: enough to know it again, and not what is in it. */
export function attachmentPayload(attachment: StoredAttachment): JsonObject {
  const { id, name, mediaType, size, sha256, signature } = attachment;
  return {
    attachmentId: id,
    name,
    mediaType,
    size,
    sha256,
    ...(signature && { signature }),
  };
}
