import { Knex } from 'knex';
import { AttachmentRegister } from '../attachments';
import { StoredAttachment } from '../attachments/types';
import { abandonAttachment } from './operations/attachments/abandonAttachment';
import { beginAttachment } from './operations/attachments/beginAttachment';
import { completeAttachment } from './operations/attachments/completeAttachment';
import { forgetAttachments } from './operations/attachments/forgetAttachments';
import { getAttachment } from './operations/attachments/getAttachment';
import { listAttachments } from './operations/attachments/listAttachments';
import { listGoneAttachments } from './operations/attachments/listGoneAttachments';
import { removeUnusedAttachments } from './operations/attachments/removeUnusedAttachments';

/** Knows of files in SQLite or PostgreSQL. */
export class DatabaseAttachmentRegister implements AttachmentRegister {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async begin(attachment: StoredAttachment): Promise<void> {
    await beginAttachment(this.#knex, attachment);
  }

  async complete(attachment: StoredAttachment): Promise<void> {
    await completeAttachment(this.#knex, attachment);
  }

  async abandon(id: string): Promise<boolean> {
    return abandonAttachment(this.#knex, id);
  }

  async get(id: string): Promise<StoredAttachment | undefined> {
    return getAttachment(this.#knex, id);
  }

  async listOfSystem(options: {
    entityRef: string;
    ids: string[];
  }): Promise<StoredAttachment[]> {
    return listAttachments(this.#knex, options);
  }

  async removeUnused(options: {
    uploadedBefore: number;
    at: number;
    limit: number;
  }): Promise<number> {
    return removeUnusedAttachments(this.#knex, options);
  }

  async listGone(options: { pendingBefore: number }): Promise<string[]> {
    return listGoneAttachments(this.#knex, options);
  }

  async forget(ids: string[]): Promise<void> {
    await forgetAttachments(this.#knex, ids);
  }
}
