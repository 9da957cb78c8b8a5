import { Knex } from 'knex';
import { DocumentStore } from '../documents';
import { getDocuments } from './operations/documents/getDocuments';
import { listDeclaring } from './operations/documents/listDeclaring';
import { listDocumentsToRefresh } from './operations/documents/listDocumentsToRefresh';
import { saveDocuments } from './operations/documents/saveDocuments';
import { bindOperations } from './util';

/** Keeps what was found at documents in SQLite or PostgreSQL. */
export function createDocumentStore(knex: Knex): DocumentStore {
  return bindOperations(knex, {
    getDocuments,
    listDeclaring,
    listDocumentsToRefresh,
    saveDocuments,
  });
}
