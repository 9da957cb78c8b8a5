import {
  ActivityEntry,
  Archive,
  RecordImport,
  OmittedTrailEntry,
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
    request: RecordFilter & {
      after?: RecordPosition;
      limit: number;
    } & WithAccess,
    options: ServiceOptions,
  ): Promise<RecordsPage>;

  createRecord(
    request: { entityRef: string; input: RecordInput } & WithAccess,
    options: ServiceOptions,
  ): Promise<RecordView>;

  getRecord(
    request: { recordId: string } & WithAccess,
    options: ServiceOptions,
  ): Promise<RecordView>;

  reviseRecord(
    request: { recordId: string; input: RecordRevisionInput } & WithAccess,
    options: ServiceOptions,
  ): Promise<RecordView>;

  transitionRecord(
    request: { recordId: string; input: RecordTransition } & WithAccess,
    options: ServiceOptions,
  ): Promise<RecordView>;

  /** Newest first. */
  listRevisions(
    request: { recordId: string },
    options: ServiceOptions,
  ): Promise<RecordRevision[]>;

  /** Newest first. */
  listActivity(
    request: {
      entityRef: string;
      /** Sequence before which the page begins. */
      before?: number;
      limit: number;
      /** Records whose entries are left out, by id. */
      exceptIds?: readonly string[];
    },
    options: ServiceOptions,
  ): Promise<ActivitiesPage>;

  /** Takes over the records of a system that left the catalog. */
  relinkRecords(
    request: { from: string; to: string; reason: string },
    options: ServiceOptions,
  ): Promise<{ records: number }>;

  /** Takes over records that were written and decided elsewhere. */
  importRecords(
    request: {
      input: RecordImport;
      /** Whether the caller may read a system, or the organisation; left out, every one. */
      mayRead?: (entityRef: string) => Promise<boolean>;
    },
    options: ServiceOptions,
  ): Promise<{ imported: number; unchanged: number }>;

  listArchive(
    request: { mayRelink?: boolean },
    options: ServiceOptions,
  ): Promise<Archive>;

  readTrail(options: ServiceOptions): Promise<TrailReading>;

  /**
   * The trail with the entries of these systems; of every other entry no more than
   * its place and hash.
   */
  readTrailExcerpt(
    request: { entityRefs: string[] },
    options: ServiceOptions,
  ): Promise<TrailReading<TrailEntry | OmittedTrailEntry>>;

  verifyTrail(options: ServiceOptions): Promise<TrailVerification>;
}
