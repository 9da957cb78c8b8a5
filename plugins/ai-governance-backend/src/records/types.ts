import {
  EntityRef,
  RecordRevision,
  RecordSignatures,
  RecordState,
  RecordView,
  Signature,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';

/** What the server bound a record to. */
export type RecordBinding = NonNullable<RecordView['binding']>;

/** What was done with a record, as revisions and trail name it. */
export type RevisionAction = RecordRevision['action'];

/**
 * A record as it is stored. Instants are milliseconds since the epoch, but for those
 * that may be stated as a day: they are the day, or ISO 8601.
 */
export interface StoredRecord {
  id: string;
  entityRef: string;
  type: string;
  state: RecordState;
  revision: number;
  subject?: string;
  /** Who wrote it first; set by the server. */
  author: EntityRef;
  /** Who approved or rejected it. */
  approver?: EntityRef;
  /** Names and titles of author, approver and last writer, each as of their act. */
  signatures?: RecordSignatures;
  decidedAt?: number;
  /** Of the last transition. */
  comment?: string;
  /** From when it counts; undefined in a draft that does not say. */
  effectiveAt?: string;
  /** Its last day, or the instant from which it no longer counts. */
  expiresAt?: string;
  binding?: RecordBinding;
  data: JsonObject;
  createdAt: number;
  updatedAt: number;
  updatedBy: string;
  /** It was taken over from elsewhere, with the names and dates that it had there. */
  imported?: boolean;
}

/** A revision as it is stored. */
export interface StoredRevision {
  recordId: string;
  revision: number;
  action: RevisionAction;
  state: RecordState;
  by: string;
  /** Name and title of the person who did it, as of then. */
  signature?: Signature;
  at: number;
  comment?: string;
  subject?: string;
  effectiveAt?: string;
  expiresAt?: string;
  data: JsonObject;
}

/** A record after somebody wrote it; who and when is in its last update. */
export interface RecordChange {
  record: StoredRecord;
  action: RevisionAction;
  /** Uploaded files that its content refers to, which stay for ever. */
  attachments?: readonly string[];
}

/** Where a page of records begins. */
export interface RecordPosition {
  updatedAt: number;
  id: string;
}

/** Which records of a system. */
export interface RecordFilter {
  entityRef: string;
  types?: string[];
  states?: RecordState[];
  subject?: string;
  /** Records that are omitted, by id. */
  exceptIds?: readonly string[];
}
