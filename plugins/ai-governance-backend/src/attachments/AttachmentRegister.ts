import { StoredAttachment } from './types';

/**
 * Knows of uploaded files; their content is elsewhere. A file that counts, and one
 * that is removed, is recorded in the trail in the same transaction.
 */
export interface AttachmentRegister {
  /** Notes a file whose content is about to be kept; it does not count yet. */
  begin(attachment: StoredAttachment): Promise<void>;

  /** From here on the file counts. */
  complete(attachment: StoredAttachment): Promise<void>;

  /** Abandons a file; false where it counts by now. */
  abandon(id: string): Promise<boolean>;

  /** A file that counts. */
  get(id: string): Promise<StoredAttachment | undefined>;

  /** Those that count of a system, of the ids given. */
  listOfSystem(options: {
    entityRef: string;
    ids: string[];
  }): Promise<StoredAttachment[]>;

  /** How many files somebody uploaded since an instant to which no revision refers. */
  countUnused(options: {
    uploadedBy: string;
    /** Milliseconds since the epoch. */
    since: number;
  }): Promise<number>;

  /**
   * Removes files to which no revision ever referred; their contents are to be
   * deleted next.
   *
   * @returns how many
   */
  removeUnused(options: {
    uploadedBefore: number;
    /** Milliseconds since the epoch. */
    at: number;
    limit: number;
  }): Promise<number>;

  /** Ids of files that were removed, or begun and never completed. */
  listGone(options: { pendingBefore: number }): Promise<string[]>;

  /** Forgets files whose contents are deleted. */
  forget(ids: string[]): Promise<void>;
}
