import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';

const { app, work, auditor } = createTestRouter();

const caller = { credentials: mockCredentials.user() };

const EMPTY = {
  person: 'user:default/mock',
  asOf: '2026-11-20T09:00:00.000Z',
  items: [],
  totalItems: 0,
  counts: { total: 0, overdue: 0, byRole: {}, byEffort: {} },
};

describe('routes of what waits for a person', () => {
  beforeEach(() => {
    jest.resetAllMocks();
    const event = { success: jest.fn(), fail: jest.fn() };
    auditor.createEvent.mockResolvedValue(event as never);
    work.getMyWork.mockResolvedValue(EMPTY);
    work.act.mockResolvedValue({ action: 'remind', preview: false, rows: [] });
  });

  it('reads roles, a pack and a limit', async () => {
    const { body } = await request(app)
      .get('/v1/my-work')
      .query({ pack: 'own', role: ['owner', 'approver'], limit: '0' })
      .expect(200);
    expect(body).toEqual(EMPTY);
    expect(work.getMyWork).toHaveBeenCalledWith(
      { packId: 'own', roles: ['owner', 'approver'], limit: 0 },
      caller,
    );
    await request(app).get('/v1/my-work').expect(200);
    expect(work.getMyWork.mock.lastCall[0]).toMatchObject({ limit: 100 });
  });

  it.each([
    ['/v1/my-work?role=king', 'role'],
    ['/v1/my-work?limit=-1', 'limit'],
    ['/v1/my-work?limit=501', 'limit'],
    ['/v1/my-work?person=user:default/ada', 'person'],
  ])('refuses %s and names %s', async (path, parameter) => {
    const { status, body } = await request(app).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(parameter);
  });

  it('acts on rows as an audited event', async () => {
    const item = { kind: 'evidence-expired', key: 'INV-02' };
    await request(app)
      .post('/v1/my-work/bulk')
      .send({
        action: 'remind',
        items: [{ ...item, entityRef: 'AISystem:default/Limit' }],
      })
      .expect(200);
    expect(work.act).toHaveBeenCalledWith(
      {
        input: expect.objectContaining({
          action: 'remind',
          items: [{ ...item, entityRef: 'aisystem:default/limit' }],
        }),
      },
      caller,
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'my-work-bulk',
        severityLevel: 'medium',
        meta: { actionType: 'remind', preview: false, rows: 1 },
      }),
    );
  });

  it.each([
    [{ action: 'remind', items: [] }, 'items'],
    [{ action: 'burn', items: [{}] }, 'action'],
    [
      {
        action: 'remind',
        items: [{ entityRef: 'component:x', kind: 'vacant', key: '' }],
      },
      'items[0].entityRef',
    ],
    [
      {
        action: 'waive',
        reason: 'x',
        expiresAt: '2026-02-30',
        items: [{ entityRef: 'x', kind: 'vacant', key: '' }],
      },
      'expiresAt',
    ],
  ])('refuses the rows %j', async (body, word) => {
    const response = await request(app).post('/v1/my-work/bulk').send(body);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(word);
    expect(work.act).not.toHaveBeenCalled();
  });
});
