import {
  ActivityEntry,
  Archive,
  DecisionBasis,
  OmittedTrailEntry,
  RecordImport,
  RecordInput,
  RecordRevision,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  TrailEntry,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions, WithAccess } from '../access';
import { TrailHead } from './RecordStore';
import { RecordFilter, RecordPosition } from './types';

/** One page of records. */
export interface RecordsPage {
  items: RecordView[];
  totalItems: number;
  /** Types that the caller may write. */
  mayCreate: string[];
  next?: RecordPosition;
}

/** Records that are to be said in words. */
export interface NamesRequest {
  records: ReadonlyArray<
    Pick<RecordView, 'type' | 'author'> &
      Partial<Pick<RecordView, 'entityRef' | 'subject' | 'approver'>> & {
        data: object;
      }
  >;
}

/** Names of people and systems that the caller may read, and titles of controls. */
export type RecordNames = Pick<DecisionBasis, 'names' | 'controls'>;

/** One page of an activity. */
export interface ActivitiesPage {
  items: ActivityEntry[];
  /** Sequence before which the next page begins. */
  next?: number;
}

/** The trail up to its last entry, to be read as it is sent. */
export interface TrailReading<T = TrailEntry> {
  /** Milliseconds since the epoch. */
  exportedAt: number;
  head: TrailHead;
  /** Pages of entries, in order. */
  pages: AsyncIterable<T[]>;
}

/** A page of records. */
export type ListRecordsRequest = RecordFilter &
  WithAccess & { after?: RecordPosition; limit: number };

/** A new record of a system, or of the organisation. */
export interface CreateRecordRequest extends WithAccess {
  entityRef: string;
  input: RecordInput;
}

/** New content of a record. */
export interface ReviseRecordRequest extends RecordRequest {
  input: RecordRevisionInput;
}

/** A new state of a record. */
export interface TransitionRecordRequest extends RecordRequest {
  input: RecordTransition;
}

/** One record. */
export interface RecordRequest extends WithAccess {
  recordId: string;
}

/** A page of what was done to a system and its records. */
export interface ActivityRequest {
  entityRef: string;
  /** Sequence before which the page begins. */
  before?: number;
  limit: number;
  /** Entries that are omitted. Default: none. */
  isHidden?: (entry: TrailEntry) => boolean;
}

/** Whose entries an excerpt of the trail has. */
export interface ExcerptRequest {
  entityRefs: string[];
  /** Entries that are left out but for their hash. Default: none. */
  isHidden?: (entry: TrailEntry) => boolean;
}

/** From a system that left the catalog to one that is there. */
export interface RelinkRequest {
  from: string;
  to: string;
  reason: string;
}

/** Records that were written elsewhere. */
export interface ImportRequest {
  input: RecordImport;
  /** Whether the caller may read a system, or the organisation. Default: every one. */
  mayRead?: (entityRef: string) => Promise<boolean>;
}

/** How many records an import wrote, and how many it found written already. */
export interface ImportCounts {
  imported: number;
  unchanged: number;
}

/**
 * Writes records of AI systems, and reads them and the trail.
 *
 * @remarks
 *
 * Methods reject with `NotFoundError` for what does not exist or the caller may not
 * read, with `NotAllowedError` for what they may read and not do, with `InputError`
 * for what cannot be recorded, naming every fault, and with `RevisionConflict`
 * when somebody else wrote first.
 */
export interface RecordService {
  listRecordTypes(options: ServiceOptions): Promise<RecordTypeInfo[]>;

  getRiskSettings(options: ServiceOptions): Promise<RiskSettings>;

  /** Last changed first. */
  listRecords(
    request: ListRecordsRequest,
    options: ServiceOptions,
  ): Promise<RecordsPage>;

  createRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView>;

  /** A record as `createRecord` would write it; fails as that would. */
  previewRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView>;

  getRecord(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView>;

  /** A record with all that a decision on it rests on. */
  getDecisionBasis(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<DecisionBasis>;

  /** What is needed to say in words what records name. */
  readNames(
    request: NamesRequest,
    options: ServiceOptions,
  ): Promise<RecordNames>;

  reviseRecord(
    request: ReviseRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView>;

  transitionRecord(
    request: TransitionRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView>;

  /** Newest first. */
  listRevisions(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<RecordRevision[]>;

  /** Newest first. */
  listActivity(
    request: ActivityRequest,
    options: ServiceOptions,
  ): Promise<ActivitiesPage>;

  /** Takes over the records of a system that left the catalog. */
  relinkRecords(
    request: RelinkRequest,
    options: ServiceOptions,
  ): Promise<{ records: number }>;

  /** Takes over records that were written and decided elsewhere. */
  importRecords(
    request: ImportRequest,
    options: ServiceOptions,
  ): Promise<ImportCounts>;

  listArchive(
    request: { mayRelink?: boolean },
    options: ServiceOptions,
  ): Promise<Archive>;

  readTrail(options: ServiceOptions): Promise<TrailReading>;

  /**
   * The trail with the entries of these systems, or of the organisation; of every other
   * entry, and of those that are hidden, no more than its place and hash.
   */
  readTrailExcerpt(
    request: ExcerptRequest,
    options: ServiceOptions,
  ): Promise<TrailReading<TrailEntry | OmittedTrailEntry>>;

  verifyTrail(options: ServiceOptions): Promise<TrailVerification>;
}
