import { Signature } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Which files can be uploaded. */
export interface AttachmentOptions {
  enabled: boolean;
  /** Largest file, in bytes. */
  maxBytes: number;
  /** Media types that are allowed. */
  types: string[];
}

/** What is known of an uploaded file. Instants are milliseconds since the epoch. */
export interface StoredAttachment {
  id: string;
  entityRef: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** 64 hexadecimal digits. */
  sha256: string;
  uploadedBy: string;
  uploadedAt: number;
  /** Name and title of the person who uploaded it, as of then. */
  signature?: Signature;
}
