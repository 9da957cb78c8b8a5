import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createHash } from 'crypto';
import { Knex } from 'knex';
import { Readable } from 'stream';
import {
  createTestGovernance,
  DAY,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import { removeUnusedAttachments } from '../database/operations/attachments/removeUnusedAttachments';
import { AttachmentOptions } from './types';

const databases = createTestDatabases();

const ada = person('ada', ['team']);
const LIMIT = systemRef('limit');
const TEXT = Buffer.from('Present: Ada, Tom. Grüße ✓');
const sha256 = (content: Buffer) =>
  createHash('sha256').update(content).digest('hex');

/** A store that keeps nothing, and fails when it is told to. */
class MemoryStore implements AttachmentStore {
  readonly contents = new Map<string, Uint8Array>();
  failing = new Set<'put' | 'delete'>();

  getName() {
    return 'memory';
  }

  async put({ id, content }: { id: string; content: Uint8Array }) {
    this.contents.set(id, content);
    if (this.failing.has('put')) throw new Error('The disk is full');
  }

  async get(id: string) {
    return this.contents.get(id);
  }

  async delete(id: string) {
    if (this.failing.has('delete')) throw new Error('The store is away');
    this.contents.delete(id);
  }
}

describe.each(databases.eachSupportedId())('uploaded files, %s', engine => {
  let knex: Knex;

  async function scenario(
    options: {
      attachments?: Partial<AttachmentOptions>;
      attachmentStore?: AttachmentStore;
    } = {},
  ) {
    knex = await initDatabase(databases, engine);
    const governance = await createTestGovernance({ knex, ...options });
    governance.catalog.put(
      aiSystem('limit', {
        spec: { owner: 'team', risk: { class: 'limited' } },
      }),
      aiSystem('other', { spec: { owner: 'team' } }),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    await governance.run();
    const upload = (
      change: {
        entityRef?: string;
        fileName?: string;
        mediaType?: string;
        content?: Buffer | Readable;
      } = {},
    ) => {
      const { content = TEXT, ...rest } = change;
      return governance.attachments.upload(
        {
          entityRef: LIMIT,
          fileName: 'minutes.txt',
          mediaType: 'text/plain;charset=utf-8',
          ...rest,
          content: Buffer.isBuffer(content)
            ? Readable.from([content])
            : content,
        },
        ada,
      );
    };
    const attest = (attachments: string[], entityRef = LIMIT) =>
      governance.records.createRecord(
        {
          entityRef,
          input: { type: 'attestation', data: { attachments }, submit: true },
        },
        ada,
      );
    const contentOf = (attachmentId: string) =>
      governance.attachments.getContent({ attachmentId }, ada);
    const trail = async () => {
      const entries = await governance.recordStore.listTrail({
        after: 0,
        limit: 100,
      });
      return entries.map(({ action, by, entityRef, payload }) => ({
        action,
        by,
        entityRef,
        payload,
      }));
    };
    const rows = async () => ({
      attachments: await knex('attachments').orderBy('id').pluck('state'),
      contents: (await knex('attachment_contents').pluck('id')).length,
    });
    const clean = () =>
      governance.attachmentCleaner.clean({
        now: governance.clock.now,
        unusedBefore: governance.clock.now - 7 * DAY,
      });
    return {
      ...governance,
      upload,
      attest,
      contentOf,
      trail,
      rows,
      clean,
    };
  }

  it('are taken from one person only so often before a record refers to them', async () => {
    const { upload, attest, clock } = await scenario();
    const { id } = await upload();
    for (let count = 1; count < 100; count++) await upload();
    await expect(upload()).rejects.toMatchObject({
      statusCode: 429,
      message:
        'No record refers to 100 files that you uploaded within a day; refer to them, or try again tomorrow',
    });
    await attest([id]);
    await upload();
    await expect(upload()).rejects.toMatchObject({ statusCode: 429 });
    clock.now += DAY;
    await upload();
  });

  it('come back byte by byte, and are told in the trail', async () => {
    const { upload, attachments, contentOf, trail, records } = await scenario();
    const bytes = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.from([...Array(256).keys()]),
    ]);
    const png = await upload({
      fileName: '../a/shot.PNG',
      mediaType: 'image/png',
      content: Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]),
    });
    expect(png).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      entityRef: LIMIT,
      name: 'shot.PNG',
      mediaType: 'image/png',
      size: bytes.length,
      sha256: sha256(bytes),
      uploadedBy: 'user:default/ada',
      signature: { name: 'ada' },
      uploadedAt: new Date(NOON).toISOString(),
    });
    expect(await attachments.get({ attachmentId: png.id }, ada)).toEqual(png);
    const { content, attachment } = await contentOf(png.id);
    expect(content.equals(bytes)).toBe(true);
    expect(attachment).toEqual(png);
    expect(await trail()).toEqual([
      {
        action: 'attachment.upload',
        by: 'user:default/ada',
        entityRef: LIMIT,
        payload: {
          attachmentId: png.id,
          name: 'shot.PNG',
          mediaType: 'image/png',
          size: bytes.length,
          sha256: sha256(bytes),
          signature: { name: 'ada' },
        },
      },
    ]);
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: true,
      entries: 1,
    });
    const { items } = await records.listActivity(
      { entityRef: LIMIT, limit: 10 },
      ada,
    );
    expect(items).toMatchObject([
      { action: 'attachment.upload', title: 'shot.PNG' },
    ]);
  });

  it('are refused with what is allowed, and leave nothing behind', async () => {
    const { upload, rows, trail } = await scenario({
      attachments: { maxBytes: 30, types: ['text/plain', 'application/pdf'] },
    });
    const refusals: Array<[Parameters<typeof upload>[0], object]> = [
      [
        { content: Buffer.alloc(31, 'a') },
        { statusCode: 413, message: expect.stringContaining('30 bytes') },
      ],
      [
        { fileName: 'a.html', mediaType: 'text/html' },
        {
          statusCode: 415,
          message: expect.stringContaining(
            '"text/html" is not allowed; allowed are application/pdf, text/plain',
          ),
        },
      ],
      [
        { fileName: 'a.png', mediaType: 'image/png' },
        { statusCode: 415, message: expect.stringContaining('"image/png"') },
      ],
      [
        { mediaType: '' },
        { statusCode: 415, message: expect.stringContaining('"" is not') },
      ],
      [
        { fileName: 'a.pdf', mediaType: 'application/pdf' },
        {
          statusCode: 415,
          message: expect.stringContaining('expected a PDF document'),
        },
      ],
      [
        { content: Buffer.from([0xff, 0xfe, 0x41]) },
        {
          statusCode: 415,
          message: expect.stringContaining('expected text in UTF-8'),
        },
      ],
      [
        { fileName: 'run.html' },
        {
          name: 'InputError',
          message: expect.stringContaining('"run.html" is not allowed'),
        },
      ],
      [
        { fileName: '..' },
        { name: 'InputError', message: expect.stringContaining('fileName') },
      ],
      [
        { content: Buffer.alloc(0) },
        { name: 'InputError', message: expect.stringContaining('is empty') },
      ],
    ];
    for (const [request, error] of refusals) {
      await expect(upload(request)).rejects.toMatchObject(error);
    }
    expect(await rows()).toEqual({ attachments: [], contents: 0 });
    expect(await trail()).toEqual([]);
    await upload({ content: Buffer.alloc(30, 'a') });
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 1 });
  });

  it('are not read further than is allowed', async () => {
    const { upload } = await scenario({ attachments: { maxBytes: 100 } });
    let sent = 0;
    let letThrough = false;
    const endless = new Readable({
      highWaterMark: 50,
      read() {
        sent += 50;
        // The rest is let through once it is refused, so that it ends.
        this.push(letThrough ? null : Buffer.alloc(50, 'a'));
      },
    });
    await expect(upload({ content: endless })).rejects.toMatchObject({
      statusCode: 413,
    });
    letThrough = true;
    expect(sent).toBeLessThanOrEqual(300);
    expect(endless.destroyed).toBe(false);
  });

  it('leave nothing when whoever sends them goes away', async () => {
    const { upload, rows } = await scenario();
    const broken = new Readable({
      read() {
        this.push(Buffer.from('half a '));
        this.destroy(new Error('aborted'));
      },
    });
    await expect(upload({ content: broken })).rejects.toThrow('aborted');
    expect(await rows()).toEqual({ attachments: [], contents: 0 });
  });

  it('cannot be uploaded where that is turned off, and can be read', async () => {
    const { upload, attachments } = await scenario({
      attachments: { enabled: false },
    });
    await expect(upload()).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('attachments.enabled'),
    });
    expect(await attachments.getSettings(ada)).toMatchObject({
      enabled: false,
      maxBytes: 1_000,
      types: expect.arrayContaining([
        { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
      ]),
    });
  });

  it('can be kept by another store, and none is half kept', async () => {
    const store = new MemoryStore();
    const { upload, contentOf, rows, trail, clean, clock } = await scenario({
      attachmentStore: store,
    });
    const { id } = await upload();
    expect((await contentOf(id)).content.equals(TEXT)).toBe(true);
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 0 });

    store.failing.add('put');
    await expect(upload()).rejects.toThrow('The disk is full');
    expect([...store.contents.keys()]).toEqual([id]);
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 0 });

    store.failing.add('delete');
    await expect(upload()).rejects.toThrow('The disk is full');
    expect(store.contents.size).toBe(2);
    expect((await rows()).attachments.sort()).toEqual(['removed', 'stored']);
    store.failing.clear();
    clock.now += DAY;
    expect(await clean()).toBe(0);
    expect([...store.contents.keys()]).toEqual([id]);
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 0 });
    expect(await trail()).toHaveLength(1);
  });

  it('are not given out when the store has another content', async () => {
    const store = new MemoryStore();
    const { upload, contentOf } = await scenario({ attachmentStore: store });
    const { id } = await upload();
    store.contents.set(id, Buffer.from('forged'));
    await expect(contentOf(id)).rejects.toThrow(
      `The store memory has another content for the file ${id}`,
    );
    store.contents.clear();
    await expect(contentOf(id)).rejects.toThrow('has no content');
  });

  it.each<[string, (store: MemoryStore, id: string) => void, string]>([
    [
      'another content',
      (store, id) => store.contents.set(id, Buffer.from('forged')),
      'is not what entry 2 says',
    ],
    [
      'no content',
      (store, id) => store.contents.delete(id),
      'is gone, and not what entry 2 says',
    ],
  ])('are found when the store has %s', async (_, tamper, fault) => {
    const store = new MemoryStore();
    const { upload, records } = await scenario({ attachmentStore: store });
    await upload();
    const { id } = await upload();
    expect(await records.verifyTrail(ada)).toMatchObject({ valid: true });
    tamper(store, id);
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: false,
      fault: {
        sequence: 2,
        kind: 'altered',
        message: `The content of file ${id} ${fault}.`,
      },
    });
  });

  it('are kept when somebody took from one that it is used', async () => {
    const { upload, attest, clean, rows, clock, records } = await scenario();
    const { id } = await upload();
    await attest([id]);
    await knex('attachments').where({ id }).update({ used_at: null });
    clock.now += 8 * DAY;
    expect(await clean()).toBe(0);
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 1 });
    const { valid, fault } = await records.verifyTrail(ada);
    expect([valid, fault?.sequence]).toEqual([false, 2]);
  });

  it('are missed when one was removed though a record refers to it', async () => {
    const { upload, attest, records, recordStore } = await scenario();
    const { id } = await upload();
    const { id: recordId } = await attest([id]);
    // As if the removal had been written by the plugin.
    await knex('attachments').where({ id }).update({ used_at: null });
    await knex('record_revisions')
      .where({ record_id: recordId })
      .update({ data: '{}' });
    const data = JSON.stringify({ attachments: [id] });
    await removeUnusedAttachments(knex, {
      uploadedBefore: NOON + DAY,
      at: NOON + DAY,
      limit: 9,
    });
    await knex('record_revisions')
      .where({ record_id: recordId })
      .update({ data });
    const entries = await recordStore.listTrail({ after: 0, limit: 9 });
    expect(entries.map(({ action }) => action)).toEqual([
      'attachment.upload',
      'record.create',
      'attachment.remove',
    ]);
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: false,
      fault: {
        sequence: 3,
        message: `Entry 3 removed file ${id}, which the content of entry 2 names.`,
      },
    });
  });

  it.each([
    ['name', 'forged.txt'],
    ['sha256', '0'.repeat(64)],
    ['uploaded_by', 'user:default/eve'],
  ])('are found when %s was changed past the plugin', async (column, value) => {
    const { upload, records } = await scenario();
    const { id } = await upload();
    await upload();
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: true,
      entries: 2,
    });
    await knex('attachments').where({ id }).update(column, value);
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: false,
      fault: {
        sequence: 1,
        kind: 'altered',
        message: `File ${id} is not what entry 1 says.`,
      },
    });
  });

  it('are found when one was deleted past the plugin', async () => {
    const { upload, records } = await scenario();
    await upload();
    const { id } = await upload();
    await knex('attachments').where({ id }).delete();
    expect(await records.verifyTrail(ada)).toMatchObject({
      valid: false,
      fault: {
        sequence: 2,
        kind: 'altered',
        message: `File ${id} of entry 2 is gone, and no entry says that it was removed.`,
      },
    });
  });

  it('belong to the system of the record that refers to them', async () => {
    const { upload, attest, records } = await scenario();
    const own = await upload();
    const foreign = await upload({ entityRef: systemRef('other') });
    await expect(attest([own.id, foreign.id, 'nothing'])).rejects.toMatchObject(
      {
        name: 'InputError',
        faults: [
          {
            path: 'data.attachments[1]',
            message: `"${foreign.id}" is not an uploaded file of ${LIMIT}; expected the id of one`,
          },
          {
            path: 'data.attachments[2]',
            message: expect.stringContaining(
              '"nothing" is not an uploaded file',
            ),
          },
        ],
      },
    );
    const { id, revision } = await attest([own.id]);
    await expect(
      records.reviseRecord(
        {
          recordId: id,
          input: { revision, data: { attachments: [foreign.id] } },
        },
        ada,
      ),
    ).rejects.toMatchObject({ faults: [{ path: 'data.attachments[0]' }] });
  });

  it('are evidence on their own', async () => {
    const { upload, attest, service } = await scenario();
    const attested = async () => {
      const { controls } = await service.getScorecard(
        { entityRef: LIMIT },
        ada,
      );
      return controls.find(({ controlId }) => controlId === 'INV-02');
    };
    expect(await attested()).toMatchObject({ state: 'fail' });
    const { id } = await upload();
    await attest([id]);
    expect(await attested()).toMatchObject({ state: 'pass' });
  });

  it('are removed after a while, unless any revision ever referred to them', async () => {
    const { upload, attest, records, clock, clean, rows, trail, contentOf } =
      await scenario();
    const used = await upload();
    const unused = await upload({ fileName: 'draft.txt' });
    const record = await attest([used.id]);
    await records.reviseRecord(
      {
        recordId: record.id,
        input: { revision: 1, data: { statement: 'Without it' } },
      },
      ada,
    );
    clock.now += 7 * DAY;
    expect(await clean()).toBe(0);
    clock.now += 1;
    expect(await clean()).toBe(1);
    expect(await clean()).toBe(0);
    await expect(contentOf(unused.id)).rejects.toThrow('No file');
    expect((await contentOf(used.id)).content.equals(TEXT)).toBe(true);
    expect(await rows()).toEqual({ attachments: ['stored'], contents: 1 });
    expect((await trail()).pop()).toEqual({
      action: 'attachment.remove',
      by: 'plugin:ai-governance',
      entityRef: LIMIT,
      payload: expect.objectContaining({
        attachmentId: unused.id,
        name: 'draft.txt',
        sha256: sha256(TEXT),
      }),
    });
    await expect(attest([unused.id])).rejects.toMatchObject({
      faults: [{ path: 'data.attachments[0]' }],
    });
    expect(await records.verifyTrail(ada)).toMatchObject({ valid: true });
  });

  it('go with the records of their system to another name', async () => {
    const governance = await scenario();
    const { upload, attest, records, catalog, run, attachments, trail } =
      governance;
    const { id } = await upload();
    const record = await attest([id]);
    catalog.remove(LIMIT);
    await run();
    const to = systemRef('other');
    await records.relinkRecords({ from: LIMIT, to, reason: 'Renamed' }, ada);
    expect(await attachments.get({ attachmentId: id }, ada)).toMatchObject({
      entityRef: to,
    });
    const moved = await records.getRecord({ recordId: record.id }, ada);
    await records.reviseRecord(
      {
        recordId: record.id,
        input: {
          revision: moved.revision,
          data: { attachments: [id], statement: 'Still true' },
        },
      },
      ada,
    );
    expect(
      (await trail()).find(({ action }) => action === 'system.relink')?.payload,
    ).toEqual({
      to,
      comment: 'Renamed',
      signature: { name: 'ada' },
      records: 1,
      attachments: 1,
    });
  });
});
