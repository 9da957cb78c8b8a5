import {
  Attachment,
  AttachmentSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What can be uploaded. */
export const ATTACHMENT_SETTINGS: AttachmentSettings = {
  enabled: true,
  maxBytes: 5_000_000,
  types: [
    { mediaType: 'application/pdf', extensions: ['.pdf'] },
    { mediaType: 'text/plain', extensions: ['.txt', '.log'] },
  ],
};

/** An uploaded file. */
export function attachment(
  id: string,
  change: Partial<Attachment> = {},
): Attachment {
  return {
    id,
    entityRef: 'aisystem:default/credit-limit-advisor',
    name: `${id}.pdf`,
    mediaType: 'application/pdf',
    size: 1_234_000,
    sha256: 'a'.repeat(64),
    uploadedBy: 'user:default/amina',
    uploadedAt: '2026-10-01T08:00:00.000Z',
    ...change,
  };
}
