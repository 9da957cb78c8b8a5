import { readEvidenceFile } from './readEvidenceFile';

const NOW = Date.parse('2026-03-01T15:30:00Z');
const read = (text: string) =>
  readEvidenceFile({ file: 'x.yaml', text, now: NOW });

describe('readEvidenceFile', () => {
  it('reads records, approved where they name who approved', () => {
    const { entityRef, records } = read(`
system: AISystem:default/x
records:
  - { id: R-1, type: dpia, author: user:default/a, approver: user:default/b, effectiveAt: 10 days ago }
  - id: R-2
    type: waiver
    author: user:default/a
    effectiveAt: 2026-01-05
    expiresAt: in 3 days
    data: { reason: because }
`);
    expect(entityRef).toBe('aisystem:default/x');
    expect(records).toEqual([
      {
        id: 'R-1',
        entityRef: 'aisystem:default/x',
        type: 'dpia',
        state: 'approved',
        author: 'user:default/a',
        approver: 'user:default/b',
        effectiveAt: '2026-02-19',
        data: {},
      },
      {
        id: 'R-2',
        entityRef: 'aisystem:default/x',
        type: 'waiver',
        state: 'submitted',
        author: 'user:default/a',
        effectiveAt: '2026-01-05',
        expiresAt: '2026-03-04',
        data: { reason: 'because' },
      },
    ]);
  });

  it('reads measurements', () => {
    const { measurements } = read(`
system: aisystem:default/x
measurements:
  - { metric: auc, value: 0.8, version: 1.2.0, measuredAt: 1 day ago }
`);
    expect(measurements).toEqual([
      {
        metric: 'auc',
        value: 0.8,
        version: '1.2.0',
        measuredAt: '2026-02-28T00:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['records: []', 'x.yaml: system is missing'],
    [
      'system: aisystem:default/x\nrecords: [{ id: R, type: dpia }]',
      'x.yaml: records[0] needs an id, a type and an author',
    ],
    [
      'system: aisystem:default/x\nrecords: [{ id: R, author: a, type: dpia, effectiveAt: soon }]',
      'x.yaml: records[0].effectiveAt is "soon"; allowed: a date,',
    ],
    [
      'system: aisystem:default/x\nmeasurements: [{ metric: auc, value: high }]',
      'x.yaml: measurements[0] needs a metric and a value',
    ],
  ])('names file, place and value of a fault (%#)', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
