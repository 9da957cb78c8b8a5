import { StateCounts } from '../evaluation';
import { RecordRevision, RecordView } from '../schema/types';

/** A record of the organisation as the views of the management system read it. @public */
export type OrganisationRecord = Pick<
  RecordView,
  | 'id'
  | 'type'
  | 'state'
  | 'author'
  | 'effectiveAt'
  | 'createdAt'
  | 'updatedAt'
  | 'data'
> &
  Partial<
    Pick<
      RecordView,
      'subject' | 'approver' | 'decidedAt' | 'expiresAt' | 'signatures'
    >
  > & {
    /** Oldest first; without them there are no periods. */
    revisions?: Array<
      Pick<RecordRevision, 'state' | 'at' | 'effectiveAt' | 'expiresAt'> &
        Partial<Pick<RecordRevision, 'action'>>
    >;
  };

/** How many systems are in which state for one control of a pack. @public */
export interface ControlStateCounts {
  controlId: string;
  annexA: readonly string[];
  clauses: readonly string[];
  /** Of systems that owe it. */
  counts: StateCounts;
}

/** Types of record that count without a decision, by id. @public */
export type RecordApprovals = ReadonlyMap<string, 'none' | 'required'>;

/** A period, inclusive of both instants. Milliseconds since the epoch. @public */
export interface Period {
  from: number;
  to: number;
}

/** A control that did not pass at some time of a period. @public */
export interface ControlLapse {
  controlId: string;
  /** Of the control, where it is known. */
  title?: string;
  /** In how many systems. */
  systems: number;
  /** In how many of them longer than the days in which it is to be corrected. */
  late: number;
}
