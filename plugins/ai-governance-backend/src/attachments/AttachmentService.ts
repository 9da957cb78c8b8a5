import {
  Attachment,
  AttachmentSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Readable } from 'stream';
import { ServiceOptions, WithAccess } from '../access';

/** A file that somebody sends. */
export interface AttachmentRequest {
  /** Of an AI system, or `MANAGEMENT_SYSTEM_REF`. */
  entityRef: string;
  /** As it was sent. */
  fileName: string;
  /** Content type as it was sent. */
  mediaType: string;
  /** Read only when everything else is found to be right. */
  content: Readable;
}

/** A file with its content. */
export interface AttachmentContent {
  attachment: Attachment;
  content: Buffer;
}

/**
 * Keeps uploaded files and gives them out.
 *
 * @remarks
 *
 * Methods reject with `NotFoundError` for what does not exist or the caller may not
 * read, with `NotAllowedError` for what they may not do, and with `InputError`,
 * `AttachmentTooLarge` or `UnsupportedAttachment` for a file that is not taken.
 */
export interface AttachmentService {
  getSettings(options: ServiceOptions): Promise<AttachmentSettings>;

  upload(
    request: AttachmentRequest & WithAccess,
    options: ServiceOptions,
  ): Promise<Attachment>;

  get(
    request: { attachmentId: string },
    options: ServiceOptions,
  ): Promise<Attachment>;

  getContent(
    request: { attachmentId: string },
    options: ServiceOptions,
  ): Promise<AttachmentContent>;
}
