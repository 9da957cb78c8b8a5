import {
  RecordFault,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';

/** A record of the organisation that somebody writes. */
export interface RecordToComplete {
  type: RecordTypeDefinition;
  data: JsonObject;
  credentials: BackstageCredentials;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Writes the fields of a record that the server alone writes, such as the systems
 * that an audit samples at random; whatever a client says there is replaced.
 */
export interface RecordCompleter {
  /** The content with those fields. Malformed content is left to validation. */
  complete(
    request: RecordToComplete & {
      /** Content of the revision before, where there is one. */
      previous?: JsonObject;
    },
  ): Promise<JsonObject>;

  /**
   * The content with the numbers that `complete` would write into it now, and the instants of
   * those that it has; undefined where it counts nothing of the type.
   */
  recount(request: RecordToComplete): Promise<JsonObject | undefined>;

  /**
   * Faults of valid content that show in other records and the catalog alone, such as
   * an auditor who would audit their own work.
   */
  findFaults(
    request: Pick<RecordToComplete, 'type' | 'data'>,
  ): Promise<RecordFault[]>;
}
