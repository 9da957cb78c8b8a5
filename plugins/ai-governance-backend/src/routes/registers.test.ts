import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { aiSystem } from '../__testUtils__/entities';

const rowsOf = (text: string): Array<Record<string, string>> =>
  parse(text, { bom: true, columns: true });

const PUBLIC_BODY = {
  jurisdictions: ['GB'],
  traits: { publicBody: true },
  owner: 'group:default/team',
};

function scenario() {
  const router = createTestRouter();
  const { service, catalog } = router;
  const summary = (name: string) => ({ entityRef: `aisystem:default/${name}` });
  service.listSystems
    .mockResolvedValueOnce({
      items: [summary('a'), summary('b')],
      totalItems: 3,
      next: { direction: 'next', value: 'b', entityRef: 'aisystem:default/b' },
    })
    .mockResolvedValueOnce({ items: [summary('c')], totalItems: 3 });
  catalog.getSystemsAs
    .mockResolvedValueOnce([
      aiSystem('a', { spec: PUBLIC_BODY, metadata: { title: '=A' } }),
      aiSystem('b', { spec: { jurisdictions: ['GB'] } }),
    ])
    .mockResolvedValueOnce([
      aiSystem('c', { spec: { jurisdictions: ['US'] } }),
    ]);
  catalog.listNames.mockResolvedValue([
    { ref: 'group:default/team', name: 'Benefits team' },
  ]);
  return router;
}

describe('public registers', () => {
  it('are filled with every page of what matches, in the file that they take', async () => {
    const { app, service, catalog, auditor } = scenario();
    const response = await request(app).get(
      '/v1/exports/register?register=uk-atrs&class=high&orderBy=level,desc',
    );
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition':
        'attachment; filename="uk-atrs-1-of-3-systems.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const rows = rowsOf(response.text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      name: "'=A",
      organisation_or_department: 'Parcel & Sons',
      team: 'Benefits team',
      appeals_and_review: '',
    });
    expect(service.listSystems).toHaveBeenCalledTimes(2);
    expect(service.listSystems).toHaveBeenCalledWith(
      expect.objectContaining({
        filter: { class: ['high'] },
        order: { field: 'level', direction: 'desc' },
      }),
      expect.anything(),
    );
    expect(catalog.getSystemsAs).toHaveBeenNthCalledWith(
      1,
      ['aisystem:default/a', 'aisystem:default/b'],
      expect.objectContaining({ principal: expect.anything() }),
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'export-create',
        meta: { export: 'register', register: 'uk-atrs' },
      }),
    );
  });

  it('take systems that do not say whether they belong there, where that is asked for', async () => {
    const { app } = scenario();
    const { body } = await request(app).get(
      '/v1/exports/register?register=uk-atrs&format=json&includeUndeclared=true',
    );
    expect(body.coverage).toEqual({
      systems: 3,
      covered: 2,
      undeclared: 1,
      outside: 1,
    });
  });

  it('are shown in numbers, with the first gaps and those of one field', async () => {
    const query = { register: 'uk-atrs', limit: 2 };
    const { body } = await request(scenario().app)
      .get('/v1/registers/preview')
      .query(query);
    expect(body.coverage.covered).toBe(1);
    expect(body.gaps).toHaveLength(2);
    expect(body.totalGaps).toBeGreaterThan(10);
    const counted = body.fields.reduce(
      (sum: number, { systems }: { systems: number }) => sum + systems,
      0,
    );
    expect(counted).toBe(body.totalGaps);
    const { body: ofField } = await request(scenario().app)
      .get('/v1/registers/preview')
      .query({ ...query, field: 'benefit' });
    expect(ofField.totalGaps).toBe(1);
    expect(ofField.gaps).toEqual([
      {
        entityRef: 'aisystem:default/a',
        title: '=A',
        field: 'benefit',
        fieldTitle: 'Benefits',
        kind: 'missing',
        why: 'The register asks for it in every entry',
        how: 'Declare the annotation ai-governance/uk-atrs-benefit',
      },
    ]);
  });

  it('list what is missing, and say first what the export covers', async () => {
    const { text, headers } = await request(scenario().app).get(
      '/v1/exports/register-gaps.csv?register=uk-atrs',
    );
    expect(headers['content-disposition']).toBe(
      'attachment; filename="register-gaps.csv"',
    );
    const [coverage, ...gaps] = rowsOf(text);
    expect(coverage.Why).toContain('1 of 3 AI systems have an entry');
    expect(gaps).toContainEqual(
      expect.objectContaining({
        'Entity reference': 'aisystem:default/b',
        Kind: 'undeclared',
        'How to supply it': 'Declare spec.traits.publicBody',
      }),
    );
    expect(gaps[0].Title).toBe("'=A");
  });

  it.each([
    ['/v1/exports/register', /register/],
    ['/v1/exports/register?register=fr', /register.*omb-2025/],
    ['/v1/exports/register?register=uk-atrs&format=pdf', /format.*csv, json/],
    ['/v1/registers/preview?register=uk-atrs&limit=501', /limit.*500/],
  ])('refuse %s, and say what is allowed', async (path, message) => {
    const { status, body } = await request(createTestRouter().app).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });
});
