import {
  emptyCounts,
  EXPORTS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import request, { Response } from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import { TABLE_TYPES } from '../exports/csv';

const FROM = '2026-01-01T00:00:00.000Z';
const TO = '2026-06-30T00:00:00.000Z';

/** The bytes of an answer. */
function binaryParser(
  res: Response,
  done: (error: Error | null, body: Buffer) => void,
): void {
  const chunks: Buffer[] = [];
  const stream = res as unknown as NodeJS.ReadableStream;
  stream.on('data', chunk => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}

const rowsOf = (text: string): Array<Record<string, string>> =>
  parse(text, { bom: true, columns: true });

describe('lists as CSV', () => {
  const counts = { ...emptyCounts(), pass: 1, fail: 2 };

  it('tell the controls of the default pack with their counts', async () => {
    const { app, service } = createTestRouter();
    service.listPacks.mockResolvedValue([
      { id: 'other', isDefault: false },
      { id: 'own', isDefault: true },
    ]);
    service.listControls.mockResolvedValue({
      items: [
        {
          id: 'INV-01',
          title: '=SUM(A1)',
          annexA: ['A.3.2', 'A.4.2'],
          clauses: [],
          evidence: { kind: 'field', source: 'spec.owner' },
          counts,
        },
      ],
    });
    const { status, text, headers } = await request(app).get(
      '/v1/exports/pack-controls.csv?class=high',
    );
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="pack-controls.csv"',
    );
    expect(service.listControls).toHaveBeenCalledWith(
      { packId: 'own', filter: { class: ['high'] } },
      expect.anything(),
    );
    expect(rowsOf(text)).toEqual([
      expect.objectContaining({
        Control: 'INV-01',
        Title: "'=SUM(A1)",
        'Annex A': 'A.3.2; A.4.2',
        Pass: '1',
        Fail: '2',
        Expired: '0',
      }),
    ]);
  });

  it('tell the days of law, what happens and what is asked for', async () => {
    const { app, service } = createTestRouter();
    service.getLawCalendar.mockResolvedValue({
      items: [
        {
          date: '2026-12-02',
          pack: 'eu-ai-act',
          framework: 'Regulation (EU) 2024/1689',
          applies: false,
          systems: 2,
          events: [
            {
              text: 'More is prohibited.',
              references: ['Art.5(1)(ba)', 'Art.5(1)(bb)'],
              movedFrom: '2026-08-02',
            },
          ],
          controls: [
            {
              controlId: 'EU-PRO-02',
              title: 'Safeguards',
              references: ['Art.5(1a)'],
              owedBy: ['provider', 'deployer'],
              concerns: 'What generates content',
              systems: 2,
              open: 1,
            },
          ],
        },
      ],
      notCovered: [],
    });
    const { text } = await request(app).get('/v1/exports/law-calendar.csv');
    expect(rowsOf(text)).toEqual([
      expect.objectContaining({
        Date: '2026-12-02',
        Event: 'More is prohibited.',
        References: 'Art.5(1)(ba); Art.5(1)(bb)',
        'Moved from': '2026-08-02',
        Control: '',
      }),
      expect.objectContaining({
        Date: '2026-12-02',
        Event: '',
        Control: 'EU-PRO-02',
        'Owed by': 'provider; deployer',
        Systems: '2',
        'Not passing': '1',
      }),
    ]);
  });

  it('go on to the last page', async () => {
    const { app, attention, records } = createTestRouter();
    const item = (name: string) => ({
      kind: 'unowned',
      key: '',
      system: { entityRef: `aisystem:default/${name}`, name },
      since: FROM,
    });
    attention.listAttention
      .mockResolvedValueOnce({ items: [item('a')], next: 'there' })
      .mockResolvedValueOnce({ items: [item('b')] });
    const first = await request(app).get(
      '/v1/exports/attention.csv?kind=unowned&class=high',
    );
    expect(rowsOf(first.text).map(row => row.Title)).toEqual(['a', 'b']);
    expect(
      attention.listAttention.mock.calls.map(([{ kinds, after, filter }]) => [
        kinds,
        after,
        filter.class,
      ]),
    ).toEqual([
      [['unowned'], undefined, ['high']],
      [['unowned'], 'there', ['high']],
    ]);
    const entry = { sequence: 7, at: FROM, by: 'user:default/ada' };
    records.listActivity
      .mockResolvedValueOnce({ items: [entry], next: 7 })
      .mockResolvedValueOnce({ items: [] });
    const second = await request(app).get(
      '/v1/exports/systems/default/limit/activity.csv',
    );
    expect(rowsOf(second.text)).toHaveLength(1);
    expect(
      records.listActivity.mock.calls.map(([{ before }]) => before),
    ).toEqual([undefined, 7]);
  });

  it('hold what changed to the interval of the first page', async () => {
    const { app, insights } = createTestRouter();
    const change = (name: string) => ({
      entityRef: `aisystem:default/${name}`,
      name,
      kind: 'worse',
      controls: [
        { controlId: 'INV-01', from: 'pass', to: 'fail', cause: 'entity' },
      ],
      causes: [{ cause: 'entity', times: 2 }],
    });
    insights.listChanges
      .mockResolvedValueOnce({
        from: 1,
        to: 2,
        items: [change('a')],
        next: { kind: 'worse', entityRef: 'x' },
      })
      .mockResolvedValueOnce({ from: 1, to: 2, items: [change('b')] });
    const { text } = await request(app).get('/v1/exports/trend-changes.csv');
    expect(rowsOf(text)).toHaveLength(2);
    expect(rowsOf(text)[0]).toMatchObject({
      Controls: 'INV-01: pass to fail (entity)',
      Causes: 'entity (2)',
    });
    expect(insights.listChanges.mock.calls[1][0]).toMatchObject({
      from: 1,
      to: 2,
      after: { kind: 'worse', entityRef: 'x' },
    });
  });

  it('tell how far a control of Annex A is carried out, but not of one that is excluded', async () => {
    const { app, managementSystem } = createTestRouter();
    const entry = (id: string, decision: string) => ({
      id,
      title: id,
      own: false,
      decision,
      implementation: 'partly',
      controls: [],
      counts: {},
      evidence: [],
      risks: [],
      riskCount: 0,
    });
    managementSystem.getApplicability.mockResolvedValue({
      items: [entry('A.2.2', 'included'), entry('A.10.4', 'excluded')],
    });
    const { text } = await request(app).get('/v1/exports/applicability.csv');
    expect(rowsOf(text).map(row => row.Implementation)).toEqual(['partly', '']);
  });

  it('take a tree down to its leaves', async () => {
    const { app, insights } = createTestRouter();
    insights.getRollup.mockResolvedValue({ nodes: [] });
    const { text } = await request(app).get('/v1/exports/rollup.csv?by=class');
    expect(text).toMatch(/^\uFEFFNode,Title,Below/);
    expect(insights.getRollup.mock.calls[0][0]).toMatchObject({
      by: 'class',
      depth: 50,
    });
  });

  it('have a row for each cell of a heat map', async () => {
    const { app, insights } = createTestRouter();
    insights.getHeatMap.mockResolvedValue({
      areas: [{ id: 'A.2' }, { id: 'A.3' }],
      rows: [
        {
          id: 'group:default/team',
          scope: 'own',
          systems: 3,
          cells: [
            { due: 4, passing: 1, completeness: 0.25 },
            { due: 0, passing: 0 },
          ],
        },
      ],
    });
    const { text } = await request(app).get('/v1/exports/heat-map.csv');
    expect(
      rowsOf(text).map(row => [row.Area, row['Weight due'], row.Completeness]),
    ).toEqual([
      ['A.2', '4', '0.25'],
      ['A.3', '0', ''],
    ]);
  });

  it('read what is on record for both stages, for the period', async () => {
    const { app, managementSystem } = createTestRouter();
    const item = (id: string) => ({
      id,
      title: id,
      onRecord: false,
      missing: [],
      imported: ['Audit of 2025'],
    });
    managementSystem.getReadiness.mockResolvedValue({
      stage1: { items: [item('4.1')] },
      stage2: { items: [item('policy')] },
    });
    const { text } = await request(app).get(
      `/v1/exports/readiness.csv?from=${FROM}&to=${TO}`,
    );
    expect(
      rowsOf(text).map(row => [row.Stage, row.Item, row['Rests on imports']]),
    ).toEqual([
      ['1', '4.1', 'Audit of 2025'],
      ['2', 'policy', 'Audit of 2025'],
    ]);
  });

  it('refuse what the view refuses, with no file', async () => {
    const { app, managementSystem, auditor } = createTestRouter();
    managementSystem.getClauseRegister.mockRejectedValue(
      new NotAllowedError('Not you'),
    );
    const { status, headers } = await request(app).get(
      '/v1/exports/clauses.csv',
    );
    expect(status).toBe(403);
    expect(headers['content-disposition']).toBeUndefined();
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'export-create',
        meta: { export: 'clauses' },
      }),
    );
  });
});

describe('lists as workbooks', () => {
  it.each(
    Object.entries(EXPORTS).filter(([, { path }]) => path.endsWith('.csv')),
  )(
    'are offered of every list with the delimiters of CSV: %s',
    (_, { formats, parameters }) => {
      expect(formats).toEqual(['csv', 'xlsx']);
      expect(parameters).toContain('delimiter');
    },
  );

  it('hold the same rows as the CSV', async () => {
    const { app, records } = createTestRouter();
    const system = {
      entityRef: 'aisystem:default/limit',
      title: '=Limit',
      records: 3,
      removedAt: FROM,
    };
    records.listArchive.mockResolvedValue({ items: [system] });
    const { status, headers, body } = await request(app)
      .get('/v1/exports/archive.csv?format=xlsx')
      .buffer()
      .parse(binaryParser);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(TABLE_TYPES.xlsx);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="archive.xlsx"',
    );
    const [{ sheet, data }] = await readXlsx(body as Buffer);
    expect(sheet).toBe('archive');
    expect(data).toEqual([
      ['Entity reference', 'Title', 'Records', 'Removed at'],
      ['aisystem:default/limit', '=Limit', 3, new Date(FROM)],
    ]);
  });

  it('are refused as the CSV is, with no file', async () => {
    const { app, records } = createTestRouter();
    records.listArchive.mockRejectedValue(new NotAllowedError('Not you'));
    const { status, headers } = await request(app).get(
      '/v1/exports/archive.csv?format=xlsx',
    );
    expect(status).toBe(403);
    expect(headers['content-disposition']).toBeUndefined();
  });

  it('have no delimiter', async () => {
    const { app } = createTestRouter();
    const { status, body } = await request(app).get(
      '/v1/exports/archive.csv?format=xlsx&delimiter=tab',
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('delimiter: it is for format=csv');
  });

  it.each([
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('are CSV with a %s where one asks for it', async (delimiter, sign) => {
    const { app, records } = createTestRouter();
    records.listArchive.mockResolvedValue({ items: [] });
    const { text } = await request(app).get(
      `/v1/exports/archive.csv?delimiter=${delimiter}`,
    );
    expect(text).toBe(
      `\uFEFF${['Entity reference', 'Title', 'Records', 'Removed at'].join(
        sign,
      )}\r\n`,
    );
  });

  it('refuse a delimiter that is none, and say which there are', async () => {
    const { app } = createTestRouter();
    const { status, body } = await request(app).get(
      '/v1/exports/archive.csv?delimiter=pipe',
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('comma, semicolon, tab');
  });
});

describe('documents about the organisation', () => {
  it.each([
    ['neither record nor period', '', 'from and to'],
    ['a record with a period', `?record=x&from=${FROM}&to=${TO}`, 'leave out'],
  ])('refuse %s', async (_, query, message) => {
    const { app } = createTestRouter();
    const { status, body } = await request(app).get(
      `/v1/exports/management-review${query}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
