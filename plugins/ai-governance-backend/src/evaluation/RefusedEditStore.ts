/** An edit that the catalog refuses, as it is remembered. */
export interface StoredRefusal {
  entityRef: string;
  message: string;
  place: 'entity' | 'location';
  /** When it was first seen, milliseconds since the epoch. */
  since: number;
}

/**
 * Remembers since when the catalog refuses edits. All methods may be called by several
 * replicas at once.
 */
export interface RefusedEditStore {
  getRefusedEdits(entityRefs: string[]): Promise<StoredRefusal[]>;

  /**
   * Notes which of some systems are refused themselves. One that was refused before
   * keeps its first instant, whatever the message.
   */
  saveRefusedEntities(options: {
    entityRefs: string[];
    refused: Array<{ entityRef: string; message: string }>;
    now: number;
  }): Promise<void>;

  /**
   * Notes all systems whose location cannot be read, and has those evaluated again of
   * which that is news.
   */
  replaceRefusedLocations(options: {
    refused: Array<{ entityRef: string; message: string }>;
    now: number;
  }): Promise<void>;
}
