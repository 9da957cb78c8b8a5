import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { Knex } from 'knex';

/** Keeps the content of files in SQLite or PostgreSQL, one row a file. */
export class DatabaseAttachmentStore implements AttachmentStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  getName(): string {
    return 'database';
  }

  async put(attachment: { id: string; content: Uint8Array }): Promise<void> {
    const { id, content } = attachment;
    await this.#knex('attachment_contents').insert({
      id,
      content: Buffer.from(content),
    });
  }

  async get(id: string): Promise<Uint8Array | undefined> {
    const row = await this.#knex<{ id: string; content: Buffer }>(
      'attachment_contents',
    )
      .where({ id })
      .first('content');
    return row?.content;
  }

  async delete(id: string): Promise<void> {
    await this.#knex('attachment_contents').where({ id }).delete();
  }
}
