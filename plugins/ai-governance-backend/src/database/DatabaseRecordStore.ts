import {
  ArchivedSystem,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import {
  AlteredAttachment,
  Deviation,
  ImportOutcome,
  RecordStore,
  TrailHead,
} from '../records';
import {
  RecordChange,
  RecordFilter,
  RecordPosition,
  StoredRecord,
  StoredRevision,
} from '../records/types';
import { findAlteredAttachments } from './operations/attachments/findAlteredAttachments';
import { countRecords } from './operations/records/countRecords';
import { createRecord } from './operations/records/createRecord';
import { getRecord } from './operations/records/getRecord';
import { importRecords } from './operations/records/importRecords';
import { listArchived } from './operations/records/listArchived';
import { listEvidence } from './operations/records/listEvidence';
import { listRecords } from './operations/records/listRecords';
import { listRevisions } from './operations/records/listRevisions';
import { listWriters } from './operations/records/listWriters';
import { relinkRecords } from './operations/records/relinkRecords';
import { updateRecord } from './operations/records/updateRecord';
import { findDeviations } from './operations/trail/findDeviations';
import { findUnloggedRevision } from './operations/trail/findUnloggedRevision';
import { getTrailHead } from './operations/trail/getTrailHead';
import { listActivity } from './operations/trail/listActivity';
import { listTrail } from './operations/trail/listTrail';

/** Keeps records in SQLite or PostgreSQL. */
export class DatabaseRecordStore implements RecordStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async getRecord(id: string): Promise<StoredRecord | undefined> {
    return getRecord(this.#knex, id);
  }

  async listRecords(
    filter: RecordFilter & { after?: RecordPosition; limit: number },
  ): Promise<{ records: StoredRecord[]; next?: RecordPosition }> {
    return listRecords(this.#knex, filter);
  }

  async countRecords(filter: RecordFilter): Promise<number> {
    return countRecords(this.#knex, filter);
  }

  async listEvidence(entityRefs: string[]): Promise<StoredRecord[]> {
    return listEvidence(this.#knex, entityRefs);
  }

  async listRevisions(recordId: string): Promise<StoredRevision[]> {
    return listRevisions(this.#knex, recordId);
  }

  async listWriters(recordIds: string[]): Promise<Map<string, string[]>> {
    return listWriters(this.#knex, recordIds);
  }

  async createRecord(change: RecordChange): Promise<void> {
    await createRecord(this.#knex, change);
  }

  async importRecords(records: StoredRecord[]): Promise<ImportOutcome> {
    return importRecords(this.#knex, records);
  }

  async updateRecord(
    change: RecordChange,
    options: {
      basedOn: number;
      supersedes?: (other: StoredRecord) => boolean;
    },
  ): Promise<boolean> {
    return updateRecord(this.#knex, change, options);
  }

  async relinkRecords(options: {
    from: string;
    to: string;
    by: string;
    reason: string;
    at: number;
  }): Promise<number> {
    return relinkRecords(this.#knex, options);
  }

  async listArchived(): Promise<ArchivedSystem[]> {
    return listArchived(this.#knex);
  }

  async listActivity(options: {
    entityRef: string;
    before?: number;
    limit: number;
    exceptIds?: readonly string[];
  }): Promise<{ entries: TrailEntry[]; more: boolean }> {
    return listActivity(this.#knex, options);
  }

  async listTrail(options: {
    after: number;
    limit: number;
  }): Promise<TrailEntry[]> {
    return listTrail(this.#knex, options);
  }

  async getTrailHead(): Promise<TrailHead | undefined> {
    return getTrailHead(this.#knex);
  }

  async findDeviations(entries: TrailEntry[]): Promise<Deviation[]> {
    return findDeviations(this.#knex, entries);
  }

  async findAlteredAttachments(
    entries: TrailEntry[],
  ): Promise<AlteredAttachment[]> {
    return findAlteredAttachments(this.#knex, entries);
  }

  async findUnloggedRevision(): Promise<
    { recordId: string; revision: number; at: number } | undefined
  > {
    return findUnloggedRevision(this.#knex);
  }
}
