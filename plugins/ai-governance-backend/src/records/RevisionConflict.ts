import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ConflictError } from '@backstage/errors';

/** Somebody else wrote first; carries both versions, so that nothing is lost. */
export class RevisionConflict extends ConflictError {
  readonly current: RecordView;
  readonly yours: object;

  constructor(options: {
    current: RecordView;
    yours: object;
    /** Why, where the revision is not what differs. */
    message?: string;
  }) {
    super(
      options.message ??
        `The record is at revision ${options.current.revision}, which ` +
          `${options.current.updatedBy} wrote; yours is based on another one`,
    );
    this.current = options.current;
    this.yours = options.yours;
  }
}
