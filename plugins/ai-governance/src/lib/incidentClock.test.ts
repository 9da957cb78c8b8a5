import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ADVISOR } from '../__testUtils__/entities';
import { incidentClocks } from './incidentClock';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');

const clocks = (
  data: Record<string, unknown>,
  change: { entity?: AiSystemEntity; riskClass?: string } = {},
) =>
  incidentClocks({
    incident: { data, effectiveAt: '2026-11-10T00:00:00.000Z' },
    entity: change.entity ?? ADVISOR,
    riskClass: change.riskClass ?? 'high',
    now: NOW,
  });

const withSpec = (spec: Partial<AiSystemEntity['spec']>): AiSystemEntity => ({
  ...ADVISOR,
  spec: { ...ADVISOR.spec, ...spec },
});

describe('incidentClocks', () => {
  it('counts the days to report from when it was known', () => {
    expect(clocks({ severity: 'serious', awareAt: '2026-11-08' })).toEqual([
      {
        kind: 'report',
        dueAt: '2026-11-23T00:00:00.000Z',
        overdue: false,
      },
    ]);
    expect(
      clocks({ severity: 'death', awareAt: '2026-11-08' })[0].overdue,
    ).toBe(true);
    expect(clocks({ severity: 'widespread' })[0].dueAt).toBe(
      '2026-11-12T00:00:00.000Z',
    );
  });

  it('stops when it was reported, or need not be', () => {
    const serious = { severity: 'serious' };
    expect(clocks({ ...serious, reportedAt: '2026-11-12' })).toEqual([]);
    expect(clocks({ ...serious, noReportReason: 'Not ours' })).toEqual([]);
    expect(clocks({ severity: 'minor' })).toEqual([]);
    expect(clocks(serious, { riskClass: 'limited' })).toEqual([]);
    expect(
      clocks(serious, { entity: withSpec({ jurisdictions: ['UK'] }) }),
    ).toEqual([]);
    expect(
      clocks(serious, { entity: withSpec({ roles: ['deployer'] }) }),
    ).toEqual([]);
  });

  it('holds a system to the report that rules nothing out', () => {
    expect(
      clocks(
        { severity: 'serious' },
        { entity: withSpec({ jurisdictions: undefined, roles: undefined }) },
      ),
    ).toHaveLength(1);
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
