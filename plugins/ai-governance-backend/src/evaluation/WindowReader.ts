import { Measurement } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** Of which system earlier values are read, and from when on. */
export interface WindowRequest {
  entity: Entity;
  /**
   * Every value from this instant on is read, and the one before; milliseconds since the
   * epoch.
   */
  since?: number;
  /** Whether earlier values of every watched metric are read, and not only where they decide. */
  isWhole?: boolean;
}

/** Reads what was measured before the newest value of each series. */
export interface WindowReader {
  /** By reference of the system; without the newest value of each series. */
  readWindows(
    requests: readonly WindowRequest[],
  ): Promise<ReadonlyMap<string, Measurement[]>>;
}
