import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { DAY } from '../util';
import { AttachmentRegister } from './AttachmentRegister';

/** Files that are removed in one transaction. */
const BATCH = 100;

/**
 * Removes files to which no record ever referred. One that a revision refers to
 * stays for ever.
 */
export class AttachmentCleaner {
  readonly #register: AttachmentRegister;
  readonly #store: AttachmentStore;
  readonly #logger: LoggerService;

  constructor(options: {
    register: AttachmentRegister;
    store: AttachmentStore;
    logger: LoggerService;
  }) {
    this.#register = options.register;
    this.#store = options.store;
    this.#logger = options.logger;
  }

  /**
   * @param options.unusedBefore - instant before which they were uploaded. Default:
   * only what never became a file is removed
   * @returns how many files were removed
   */
  async clean(options: {
    now: number;
    unusedBefore?: number;
  }): Promise<number> {
    const { now, unusedBefore } = options;
    let removed = 0;
    if (unusedBefore !== undefined) {
      for (;;) {
        const count = await this.#register.removeUnused({
          uploadedBefore: unusedBefore,
          at: now,
          limit: BATCH,
        });
        removed += count;
        if (count < BATCH) break;
      }
    }
    await this.#deleteContents(now - DAY);
    return removed;
  }

  /** What cannot be deleted now is tried again on the next day. */
  async #deleteContents(pendingBefore: number): Promise<void> {
    for (const id of await this.#register.listGone({ pendingBefore })) {
      try {
        await this.#store.delete(id);
        await this.#register.forget([id]);
      } catch (error) {
        this.#logger.warn(
          `Could not remove the content of the file ${id}`,
          error as Error,
        );
      }
    }
  }
}
