import { Entity } from '@backstage/catalog-model';

/** Where the entities of an import go. */
export interface EntityWriter {
  /**
   * Adds an entity.
   * @param key - what the output is split by, where it is split
   */
  add(entity: Entity, key?: string): void;

  /** Makes everything that was added appear. Returns what was written. */
  commit(): WrittenOutput;

  /** Leaves everything as it was before. */
  discard(): void;
}

/** What an import wrote. */
export interface WrittenOutput {
  /** What the catalog is to load: it leads to everything else. */
  entryPoint: string;
  files: string[];
  /** Files of an earlier import that were removed, as nothing is in them now. */
  removed: string[];
}
