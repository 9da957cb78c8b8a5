import { DocumentFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A document and what was found there. */
export interface StoredDocument {
  id: number;
  /** Kind, and where it is read from. */
  target: string;
  facts: DocumentFacts;
  etag?: string;
  /** Milliseconds since the epoch. */
  checkedAt: number;
}

/** Which documents are to be read again; instants are milliseconds since the epoch. */
export interface RefreshQuery {
  readBefore: number;
  /** For what could not be read, and for what lies on the disk. */
  retryBefore: number;
  now: number;
  limit: number;
  /** Of any host but these. */
  exceptHosts?: string[];
  /** Of these hosts alone, and only what could be read until now. */
  unaskedOf?: string[];
}

/**
 * Keeps what was found at documents. All methods may be called by several replicas
 * at once.
 */
export interface DocumentStore {
  /** What was found at targets when they were last read. */
  getDocuments(targets: string[]): Promise<StoredDocument[]>;

  /**
   * Documents of systems in the catalog that were last read before an instant, and
   * those that could not be read and may be tried again, oldest first. What a clock
   * that ran ahead read is read again as well.
   */
  listDocumentsToRefresh(options: RefreshQuery): Promise<StoredDocument[]>;

  /**
   * Saves what was found, and has the systems evaluated again that declare a
   * document that changed.
   */
  saveDocuments(
    documents: Array<Omit<StoredDocument, 'id'>>,
  ): Promise<StoredDocument[]>;

  /** Systems of the catalog that declare documents, by the ids of these. */
  listDeclaring(
    ids: number[],
  ): Promise<Array<{ id: number; entityRef: string }>>;
}
