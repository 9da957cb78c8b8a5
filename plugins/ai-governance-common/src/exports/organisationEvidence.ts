import { Attachment, RecordRevision, RecordView } from '../schema/types';

/** Format of the records of the organisation in an evidence pack. @public */
export const ORGANISATION_EVIDENCE_FORMAT = 'ai-governance-organisation/1';

/** Where an evidence pack has the records of the organisation. @public */
export const ORGANISATION_EVIDENCE_PATH = 'organisation/records.json';

/** A record of the organisation with all its revisions, newest first. @public */
export type PackedRecord = Omit<RecordView, 'may'> & {
  revisions: RecordRevision[];
};

/** A file that a record of the organisation refers to. @public */
export type PackedAttachment = Attachment & {
  /** Where the pack has its content. */
  path: string;
};

/** What an evidence pack holds of the management system. @public */
export interface OrganisationEvidence {
  format: typeof ORGANISATION_EVIDENCE_FORMAT;
  /** As the reader may see them, last changed first. */
  records: PackedRecord[];
  files: PackedAttachment[];
  /**
   * Revisions that the trail records and that are not here: the reader may not see them,
   * or they were written while the pack was made.
   */
  notHeld: Array<{ recordId: string; revision: number }>;
}

/**
 * Whether the content of a record says that a part of it is kept from the reader, so
 * that its hash cannot be that of the whole.
 */
export function isPartOf(content: unknown): boolean {
  if (Array.isArray(content)) return content.some(isPartOf);
  if (typeof content !== 'object' || content === null) return false;
  return Object.entries(content).some(
    ([key, value]) =>
      (key === 'hidden' && typeof value === 'number' && value > 0) ||
      isPartOf(value),
  );
}
