import { mockCredentials } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { text } from 'stream/consumers';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { AttachmentRequest } from '../attachments';
import { AttachmentTooLarge } from '../attachments/errors';

const { app, attachments, auditor } = createTestRouter();
const event = { success: jest.fn(), fail: jest.fn() };
const caller = { credentials: mockCredentials.user() };

const PATH = '/v1/systems/default/a/attachments';
const FILE = {
  id: 'f1',
  entityRef: 'aisystem:default/a',
  name: "it's (1).json",
  mediaType: 'application/json',
  size: 2,
  sha256: 'ab',
  uploadedBy: 'user:default/ada',
  uploadedAt: '2026-11-24T12:00:00.000Z',
};

describe('routes of uploaded files', () => {
  let received: string | undefined;

  beforeEach(() => {
    jest.resetAllMocks();
    received = undefined;
    auditor.createEvent.mockResolvedValue(event);
    attachments.upload.mockImplementation(
      async ({ content }: AttachmentRequest) => {
        received = await text(content);
        return FILE;
      },
    );
    attachments.get.mockResolvedValue(FILE);
    attachments.getContent.mockResolvedValue({
      attachment: FILE,
      content: Buffer.from('{}'),
    });
  });

  it.each([
    ['application/json', '{ "not": "parsed" , }'],
    ['text/plain; charset=utf-8', 'Grüße'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['application/x-www-form-urlencoded', 'a=1'],
  ])('hand over a body of %s as it is', async (mediaType, body) => {
    await request(app)
      .post(PATH)
      .query({ fileName: 'ä b.json' })
      .set('content-type', mediaType)
      .send(body)
      .expect(201, FILE);
    expect(attachments.upload).toHaveBeenCalledWith(
      {
        entityRef: 'aisystem:default/a',
        fileName: 'ä b.json',
        mediaType,
        content: expect.anything(),
      },
      caller,
    );
    expect(received).toBe(body);
  });

  it('hand over a file of the organisation as one of its own', async () => {
    await request(app)
      .post('/v1/management-system/attachments')
      .query({ fileName: 'minutes.txt' })
      .set('content-type', 'text/plain')
      .send('Present: Ada')
      .expect(201, FILE);
    expect(attachments.upload).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: 'ai-management-system:default/organisation',
        fileName: 'minutes.txt',
      }),
      caller,
    );
    expect(received).toBe('Present: Ada');
  });

  it('tell the audit log what was uploaded', async () => {
    await request(app)
      .post(`${PATH}?fileName=a.json`)
      .set('content-type', 'application/json')
      .send('{}');
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'attachment-write',
        severityLevel: 'medium',
        meta: {
          actionType: 'upload',
          entityRef: 'aisystem:default/a',
          fileName: 'a.json',
          mediaType: 'application/json',
        },
      }),
    );
    expect(event.success).toHaveBeenCalledWith({
      meta: { attachmentId: 'f1', name: FILE.name, size: 2, sha256: 'ab' },
    });
  });

  it('answer with the status of a refusal, also to who still sends', async () => {
    attachments.upload.mockRejectedValue(new AttachmentTooLarge('a.txt', 5));
    const { status, body } = await request(app)
      .post(`${PATH}?fileName=a.txt`)
      .set('content-type', 'text/plain')
      .send('x'.repeat(2_000_000));
    expect(status).toBe(413);
    expect(body.error).toMatchObject({
      name: 'AttachmentTooLarge',
      message: '"a.txt" is too large; allowed are 5 bytes',
    });
    expect(event.fail).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['', 'fileName: undefined'],
    ['?fileName=', 'fileName: ""'],
    ['?fileName=a&fileName=b', 'fileName: ["a","b"]; expected it once'],
    ['?fileName=a%00', 'expected text in Unicode without NUL'],
    [`?fileName=${'a'.repeat(501)}`, 'at most 500 characters'],
    ['?fileName=a&name=b', 'name: "b"; known is fileName'],
  ])('refuse the query %j', async (query, message) => {
    const { status, body } = await request(app)
      .post(`${PATH}${query}`)
      .set('content-type', 'text/plain')
      .send('x');
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
    expect(attachments.upload).not.toHaveBeenCalled();
  });

  it('give out content to be saved under its name', async () => {
    const { headers } = await request(app)
      .get('/v1/attachments/f1/content')
      .expect(200);
    expect(headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''it%27s%20%281%29.json",
    );
    expect(headers.etag).toBeUndefined();
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'attachment-read',
        meta: { queryType: 'content', attachmentId: 'f1' },
      }),
    );
    expect(attachments.getContent).toHaveBeenCalledWith(
      { attachmentId: 'f1' },
      caller,
    );
  });

  it('give out what is known of a file, and the limits', async () => {
    attachments.getSettings.mockResolvedValue({ enabled: true });
    await request(app).get('/v1/attachments/f1').expect(200, FILE);
    await request(app).get('/v1/attachment-settings').expect(200, {
      enabled: true,
    });
    attachments.get.mockRejectedValue(new NotFoundError('No file f2'));
    const missing = await request(app).get('/v1/attachments/f2');
    expect(missing.status).toBe(404);
  });
});
