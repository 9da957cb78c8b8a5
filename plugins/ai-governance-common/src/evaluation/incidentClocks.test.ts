import { incidentClocks } from './incidentClocks';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');

const clocks = (
  data: Record<string, unknown>,
  change: Partial<Parameters<typeof incidentClocks>[0]> = {},
) =>
  incidentClocks({
    incident: { data, effectiveAt: '2026-11-10T00:00:00.000Z' },
    spec: { jurisdictions: ['EU'], roles: ['provider'] },
    requirementClass: 'high',
    reportDays: { serious: 15, death: 10, widespread: 2 },
    now: NOW,
    ...change,
  });

describe('incidentClocks', () => {
  it('counts the days to report from when it was known', () => {
    expect(clocks({ severity: 'serious', awareAt: '2026-11-08' })).toEqual([
      {
        kind: 'report',
        dueAt: '2026-11-24T00:00:00.000Z',
        overdue: false,
      },
    ]);
    expect(
      clocks({ severity: 'death', awareAt: '2026-11-08' })[0].overdue,
    ).toBe(true);
    expect(
      clocks({ severity: 'death', awareAt: '2026-11-10' })[0].overdue,
    ).toBe(false);
    expect(clocks({ severity: 'widespread' })[0].dueAt).toBe(
      '2026-11-13T00:00:00.000Z',
    );
  });

  it('stops when it was reported, or need not be', () => {
    const serious = { severity: 'serious' };
    expect(clocks({ ...serious, reportedAt: '2026-11-12' })).toEqual([]);
    expect(clocks({ ...serious, noReportReason: 'Not ours' })).toEqual([]);
    expect(clocks({ severity: 'minor' })).toEqual([]);
    expect(clocks(serious, { requirementClass: 'limited' })).toEqual([]);
    expect(clocks(serious, { spec: { jurisdictions: ['UK'] } })).toEqual([]);
    expect(clocks(serious, { spec: { roles: ['deployer'] } })).toEqual([]);
  });

  it('holds a system to the report that rules nothing out', () => {
    expect(clocks({ severity: 'serious' }, { spec: {} })).toHaveLength(1);
  });

  it('counts the days of the pack, and none where it states none', () => {
    const serious = { severity: 'serious', awareAt: '2026-11-08' };
    expect(clocks(serious, { reportDays: { serious: 3 } })[0]).toEqual({
      kind: 'report',
      dueAt: '2026-11-12T00:00:00.000Z',
      overdue: true,
    });
    expect(clocks(serious, { reportDays: undefined })).toEqual([]);
  });

  it('counts the whole day of an answer, until the incident is closed', () => {
    expect(clocks({ dueDate: '2026-11-20', status: 'open' })).toEqual([
      { kind: 'answer', dueAt: '2026-11-21T00:00:00.000Z', overdue: false },
    ]);
    expect(clocks({ dueDate: '2026-11-20', status: 'closed' })).toEqual([]);
  });

  it('shows nothing of a date that cannot be read', () => {
    expect(
      clocks({ dueDate: 'soon', severity: 'serious', awareAt: 'x' }),
    ).toEqual([]);
  });
});
