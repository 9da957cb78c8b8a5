import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';

const FROM = '2026-01-01T00:00:00.000Z';
const TO = '2026-06-30T00:00:00.000Z';

describe('the routes of the management system', () => {
  it.each(['review-inputs', 'readiness'] as const)(
    'read the period of %s',
    async path => {
      const { app, managementSystem } = createTestRouter();
      const method =
        path === 'readiness'
          ? managementSystem.getReadiness
          : managementSystem.getReviewInputs;
      method.mockResolvedValue({});
      const { status, body } = await request(app).get(
        `/v1/management-system/${path}?from=${FROM}&to=${TO}`,
      );
      expect([status, body]).toEqual([200, {}]);
      expect(method).toHaveBeenCalledWith(
        { period: { from: Date.parse(FROM), to: Date.parse(TO) } },
        expect.anything(),
      );
    },
  );

  it.each([
    ['no period', '', "required property 'from'"],
    ['no instant', `?from=spring&to=${TO}`, 'an instant in ISO 8601'],
    ['an end before its beginning', `?from=${TO}&to=${FROM}`, 'parameter to'],
  ])('refuse %s', async (_, query, message) => {
    const { app, managementSystem } = createTestRouter();
    const { status, body } = await request(app).get(
      `/v1/management-system/readiness${query}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
    expect(managementSystem.getReadiness).not.toHaveBeenCalled();
  });

  it('pass the baseline on', async () => {
    const { app, managementSystem, auditor } = createTestRouter();
    managementSystem.getGap.mockResolvedValue({ items: [] });
    await request(app).get('/v1/management-system/gap?baseline=b1');
    expect(managementSystem.getGap).toHaveBeenCalledWith(
      { baseline: 'b1' },
      expect.anything(),
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'management-system-read',
        meta: { queryType: 'gap' },
      }),
    );
  });
});
