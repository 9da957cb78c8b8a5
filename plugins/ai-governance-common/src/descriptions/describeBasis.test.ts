import { Calendar } from '../lib/Calendar';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { defaultRiskSettings } from '../risk/defaultRiskSettings';
import { BasisRecord, DecisionBasis, RecordTypeInfo } from '../schema/types';
import { describeBasis } from './describeBasis';

const types = iso42001Pack.recordTypes as unknown as RecordTypeInfo[];

const risk = (likelihood: number): BasisRecord => ({
  id: 'risk-1',
  type: 'risk',
  state: 'submitted',
  revision: 1,
  effectiveAt: '2026-03-01',
  data: {
    title: 'Inflation shock',
    category: 'legal',
    residual: { likelihood, impact: 4 },
  },
});

const acceptance = (id: string, own: Partial<BasisRecord>): BasisRecord => ({
  id,
  type: 'risk-acceptance',
  state: 'submitted',
  revision: 2,
  subject: 'risk-1',
  effectiveAt: '2026-03-12',
  data: { justification: 'The benefit outweighs it.' },
  ...own,
});

const basis: DecisionBasis = {
  digest: '0'.repeat(64),
  record: acceptance('new', {
    effectiveAt: '2026-11-30',
  }) as unknown as DecisionBasis['record'],
  records: [risk(3)],
  previous: {
    record: acceptance('old', {
      state: 'approved',
      approver: 'user:default/rio',
      decidedAt: '2026-03-12T09:00:00.000Z',
      binding: { version: '4.1.0', residualRating: 8 },
    }),
    records: [risk(2)],
  },
  system: {
    entityRef: 'aisystem:default/loans',
    version: '4.2.0',
    riskClass: 'high',
  },
  settings: defaultRiskSettings,
  names: [{ ref: 'aisystem:default/loans', name: 'Loan scoring' }],
  controls: [],
  files: [],
};

const described = (own: Partial<DecisionBasis> = {}) =>
  describeBasis({
    basis: { ...basis, ...own },
    types,
    calendar: Calendar.of('UTC'),
  });

describe('the basis of a decision in words', () => {
  it('tells what changed since the last approval, of the risk and the system too', () => {
    const { decidedAt, approver, changes } = described().previous!;
    expect([decidedAt, approver]).toEqual([
      '2026-03-12T09:00:00.000Z',
      'user:default/rio',
    ]);
    expect(
      changes.map(({ label, before, after }) => [
        label,
        before.map(({ text }) => text).join(),
        after.map(({ text }) => text).join(),
      ]),
    ).toEqual([
      [
        'With the treatment',
        'Unlikely × Major = 8 Moderate, within the appetite of 9',
        'Possible × Major = 12 High, above the appetite of 9',
      ],
      ['Version', '4.1.0', '4.2.0'],
      ['Counts from', '2026-03-12', '2026-11-30'],
    ]);
  });

  it('tells no change where nothing was approved before', () => {
    expect(described({ previous: undefined }).previous).toBeUndefined();
  });

  it('tells which numbers are other ones by now, and only those', () => {
    const plan = (total: number) => ({ actions: 'Train the team', total });
    const record = {
      ...acceptance('plan', {
        type: 'risk-treatment-plan',
        subject: undefined,
      }),
      data: plan(3),
    } as unknown as DecisionBasis['record'];
    const own = { record, records: [], previous: undefined };
    expect(described(own).recounted).toBeUndefined();
    expect(described({ ...own, recounted: plan(4) }).recounted).toEqual([
      expect.objectContaining({
        path: 'content/total',
        before: [{ text: '3' }],
        after: [{ text: '4' }],
      }),
    ]);
  });

  it('says the class of the system in words', () => {
    const rows = described().description.sections.flatMap(s => s.rows);
    expect(rows.find(({ path }) => path === 'riskClass')?.values).toEqual([
      { text: 'High' },
    ]);
  });
});
