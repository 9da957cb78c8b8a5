import { Knex } from 'knex';
import { DocumentStore, StoredDocument } from '../documents';
import { getDocuments } from './operations/documents/getDocuments';
import { listDocumentsToRefresh } from './operations/documents/listDocumentsToRefresh';
import { saveDocuments } from './operations/documents/saveDocuments';

/** Keeps what was found at documents in SQLite or PostgreSQL. */
export class DatabaseDocumentStore implements DocumentStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async getDocuments(targets: string[]): Promise<StoredDocument[]> {
    return getDocuments(this.#knex, targets);
  }

  async listDocumentsToRefresh(options: {
    readBefore: number;
    retryBefore: number;
    limit: number;
  }): Promise<StoredDocument[]> {
    return listDocumentsToRefresh(this.#knex, options);
  }

  async saveDocuments(
    documents: Array<Omit<StoredDocument, 'id'>>,
  ): Promise<StoredDocument[]> {
    return saveDocuments(this.#knex, documents);
  }
}
