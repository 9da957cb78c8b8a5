import {
  ArchivedSystem,
  EntityRef,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import {
  RecordChange,
  RecordFilter,
  RecordPosition,
  StoredRecord,
  StoredRevision,
} from './types';

/** The last entry of the trail. */
export interface TrailHead {
  sequence: number;
  hash: string;
}

/**
 * Keeps records, their revisions and the trail. A write adds a revision and an entry
 * of the trail in one transaction, and has the system evaluated again.
 */
export interface RecordStore {
  getRecord(id: string): Promise<StoredRecord | undefined>;

  /** Last changed first. */
  listRecords(
    filter: RecordFilter & { after?: RecordPosition; limit: number },
  ): Promise<{ records: StoredRecord[]; next?: RecordPosition }>;

  countRecords(filter: RecordFilter): Promise<number>;

  /** Records that may count as evidence, of all these systems in one query. */
  listEvidence(entityRefs: string[]): Promise<StoredRecord[]>;

  /** Newest first. */
  listRevisions(recordId: string): Promise<StoredRevision[]>;

  /** Who wrote content of each record, by its id. */
  listWriters(recordIds: string[]): Promise<Map<string, EntityRef[]>>;

  createRecord(change: RecordChange): Promise<void>;

  /**
   * Writes records that come from elsewhere, all of them or none. One that was
   * imported before with the same content is left as it is.
   */
  importRecords(records: StoredRecord[]): Promise<ImportOutcome>;

  /**
   * Writes a change, and supersedes what it replaces.
   *
   * @param options.basedOn - revision that the change was made on
   * @param options.supersedes - which approved records of the same system, type and
   * subject no longer count
   * @returns false, and nothing is written, when another revision stands by now
   */
  updateRecord(
    change: RecordChange,
    options: {
      basedOn: number;
      supersedes?: (other: StoredRecord) => boolean;
    },
  ): Promise<boolean>;

  /** Moves every record of a system to another; returns how many. */
  relinkRecords(options: {
    from: string;
    to: string;
    by: string;
    reason: string;
    /** Milliseconds since the epoch. */
    at: number;
  }): Promise<number>;

  /** Systems that left the catalog and have records, last removed first. */
  listArchived(): Promise<ArchivedSystem[]>;

  /** Entries that concern a system and the records it has now, newest first. */
  listActivity(options: {
    entityRef: string;
    /** Continue before this entry. */
    before?: number;
    limit: number;
  }): Promise<{ entries: TrailEntry[]; more: boolean }>;

  /** Entries after a sequence, in order. */
  listTrail(options: { after: number; limit: number }): Promise<TrailEntry[]>;

  /** The last entry; undefined while there is none. */
  getTrailHead(): Promise<TrailHead | undefined>;

  /**
   * Records that are not what the trail says, of the entries given: their ids. A
   * write to the tables that went past the plugin shows here.
   */
  findDeviations(entries: TrailEntry[]): Promise<Deviation[]>;

  /**
   * What may be uploaded files in the content that entries record, by the sequence of
   * the entry; only of those that do not list the files themselves.
   */
  listMentionedFiles(entries: TrailEntry[]): Promise<Map<number, string[]>>;

  /** What stands besides records, with the entries after a sequence, at one instant. */
  readStanding(options: {
    after: number;
  }): Promise<{ later: TrailEntry[]; items: Standing[] }>;

  /** A revision that no entry of the trail records. */
  findUnloggedRevision(): Promise<
    { recordId: string; revision: number; at: number } | undefined
  >;
}

/** What became of an import. */
export interface ImportOutcome {
  imported: number;
  /** Imported before, with the same content. */
  unchanged: number;
  /** Ids that other records have; with any of them nothing is written. */
  taken: string[];
}

/**
 * What the trail records besides records, as the tables have it now: a file that
 * counts, a target, or a finding that was dismissed.
 */
export interface Standing {
  kind: 'file' | 'target' | 'dismissal';
  id: string;
  /** What the last entry about it must say, with who wrote it and when. */
  facts: JsonObject;
}

/** An entry whose record or revision is another than it says. */
export interface Deviation {
  sequence: number;
  recordId: string;
  revision: number;
}
