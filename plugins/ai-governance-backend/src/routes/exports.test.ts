import { emptyCounts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';

const { app, service, auditor } = createTestRouter();

const system = (name: string) => ({
  entityRef: `aisystem:default/${name}`,
  name,
  stage: 'deployment',
  riskClass: 'high',
  ownership: 'owned',
  level: 'none',
  blocked: false,
  counts: emptyCounts(),
  failingGates: 0,
  evaluatedAt: '2026-11-24T12:00:00.000Z',
  changedAt: '2026-11-24T12:00:00.000Z',
});

const NEXT = {
  direction: 'next',
  value: 'a',
  entityRef: 'aisystem:default/a',
} as const;

describe('exports over several systems', () => {
  beforeEach(() => {
    service.listSystems.mockReset();
  });

  it('sends every page of the inventory as one file', async () => {
    service.listSystems
      .mockResolvedValueOnce({
        items: [system('a')],
        totalItems: 2,
        next: NEXT,
      })
      .mockResolvedValueOnce({ items: [system('=b')], totalItems: 2 });
    const response = await request(app).get(
      '/v1/exports/systems.csv?class=high&orderBy=level,desc&pack=own',
    );
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ai-systems.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const rows = response.text.split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^\uFEFFEntity reference,Title/);
    expect(rows[2]).toMatch(/^aisystem:default\/=b,'=b,/);
    expect(rows[3]).toBe('');
    expect(service.listSystems.mock.calls.map(([options]) => options)).toEqual(
      [undefined, NEXT].map(position => ({
        packId: 'own',
        filter: { class: ['high'] },
        order: { field: 'level', direction: 'desc' },
        limit: 500,
        position,
      })),
    );
  });

  it('answers with an error where nothing was sent yet', async () => {
    service.listSystems.mockRejectedValue(new NotAllowedError('No'));
    const response = await request(app).get('/v1/exports/systems.csv');
    expect(response.status).toBe(403);
    expect(response.body.error.message).toBe('No');
    expect(response.headers['content-disposition']).toBeUndefined();
  });

  it('cuts off rather than send half a file that reads like a whole one', async () => {
    service.listSystems
      .mockResolvedValueOnce({
        items: [system('a')],
        totalItems: 2,
        next: NEXT,
      })
      .mockRejectedValueOnce(new Error('The database is asleep'));
    await expect(request(app).get('/v1/exports/systems.csv')).rejects.toThrow(
      /aborted|hang up|terminated/,
    );
  });

  it('leaves no system out of an evidence pack without a word', async () => {
    service.listSystems.mockResolvedValue({
      items: [system('a')],
      totalItems: 401,
    });
    const response = await request(app).get('/v1/exports/evidence-pack.zip');
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(
      /at most 200 AI systems, and 401 match; take the parts 1 to 3 one by one/,
    );
    const none = await request(app).get('/v1/exports/evidence-pack.zip?part=4');
    expect(none.status).toBe(400);
    expect(none.body.error.message).toMatch(/part: 4; .* parts 1 to 3/);
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'evidence-pack-create',
        severityLevel: 'medium',
      }),
    );
  });
});

describe('exports of one system', () => {
  it.each(['dossier', 'gap-report'])(
    'names the formats of the %s',
    async report => {
      const response = await request(app).get(
        `/v1/exports/systems/default/limit/${report}?format=doc`,
      );
      expect(response.status).toBe(400);
      expect(response.body.error.message).toMatch(/format.*pdf, html/);
    },
  );

  it('names the versions of a bill of materials', async () => {
    const response = await request(app).get(
      '/v1/exports/systems/default/limit/aibom.json?specVersion=1.4',
    );
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(
      /specVersion.*1\.5, 1\.6, 1\.7/,
    );
  });

  it('does not tell a system that may not be read from none', async () => {
    service.getEvaluation.mockRejectedValue(
      new NotFoundError('No AI system aisystem:default/limit'),
    );
    const response = await request(app).get(
      '/v1/exports/systems/Default/Limit/oscal.json?pack=own',
    );
    expect(response.status).toBe(404);
    expect(service.getEvaluation).toHaveBeenCalledWith(
      { entityRef: 'aisystem:default/limit', packId: 'own' },
      expect.anything(),
    );
  });
});
