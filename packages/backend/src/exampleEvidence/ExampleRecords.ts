import {
  AiGovernanceApi,
  ImportedRecord,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { setTimeout as delay } from 'node:timers/promises';
import { readEvidenceFolder } from './readEvidenceFolder';

/** Milliseconds until systems that the catalog has not taken in are tried again. */
const RETRY_MS = 1_000;

type RecordsApi = Pick<
  AiGovernanceApi,
  'importRecords' | 'listRecords' | 'listManagementSystemRecords'
>;

/**
 * Imports what the people of the example organisation recorded, once: records that
 * are there already stay as they are, whatever became of them in the portal.
 */
export class ExampleRecords {
  readonly #directory: string;
  readonly #api: RecordsApi;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    /** Folder with YAML files, each about one system or the organisation. */
    directory: string;
    api: RecordsApi;
    logger: LoggerService;
    /** Clock, in milliseconds. */
    now?: () => number;
  }) {
    this.#directory = options.directory;
    this.#api = options.api;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /** Ends when the records of all files are there, or at the signal. */
  async importAll(signal: AbortSignal): Promise<void> {
    const evidence = await readEvidenceFolder({
      directory: this.#directory,
      now: this.#now(),
    });
    let waiting = evidence.filter(({ records }) => records.length > 0);
    while (waiting.length > 0 && !signal.aborted) {
      const failed: typeof waiting = [];
      for (const system of waiting) {
        if (!(await this.#import(system.entityRef, system.records))) {
          failed.push(system);
        }
      }
      waiting = failed;
      if (waiting.length > 0) {
        await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
    if (!signal.aborted) {
      this.#logger.info('The records of the example organisation are there');
    }
  }

  /** @returns false while the system cannot be reached, as before it is evaluated */
  async #import(
    entityRef: string,
    records: ImportedRecord[],
  ): Promise<boolean> {
    try {
      const there = await this.#listIds(entityRef);
      const missing = records.filter(({ id }) => !there.has(id));
      if (missing.length > 0) {
        await this.#api.importRecords({
          source: 'the files of the example organisation',
          records: missing,
        });
      }
      return true;
    } catch (thrown) {
      const error = thrown as ResponseError;
      if (error.response?.status === 400) {
        // Trying again does not fix a file.
        this.#logger.error(`Records of ${entityRef} are not imported`, error);
        return true;
      }
      this.#logger.debug(`Records of ${entityRef} wait`, error);
      return false;
    }
  }

  async #listIds(entityRef: string): Promise<Set<string>> {
    const query = { limit: 500 };
    const { items } =
      entityRef === MANAGEMENT_SYSTEM_REF
        ? await this.#api.listManagementSystemRecords(query)
        : await this.#api.listRecords(parseEntityRef(entityRef), query);
    return new Set(items.map(({ id }) => id));
  }
}
