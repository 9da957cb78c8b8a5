import { RecordView } from '../schema/types';
import { toGovernanceRecord } from './toGovernanceRecord';

const view: RecordView = {
  id: 'R-1',
  entityRef: 'aisystem:default/advisor',
  type: 'risk',
  state: 'submitted',
  revision: 2,
  author: 'user:default/ada',
  effectiveAt: '2026-11-13T12:00:00.000Z',
  createdAt: '2026-11-13T12:00:00.000Z',
  updatedAt: '2026-11-13T12:00:00.000Z',
  updatedBy: 'user:default/ada',
  data: {
    title: 'Drift',
    inherent: { likelihood: 4, impact: 5 },
    residual: { likelihood: 2, impact: 3 },
    residualRating: 20,
  },
  may: ['revise'],
};

describe('toGovernanceRecord', () => {
  it('keeps what the evaluator reads', () => {
    expect(
      toGovernanceRecord({
        ...view,
        type: 'waiver',
        subject: 'VAL-02',
        approver: 'user:default/bo',
        expiresAt: '2027-01-31T00:00:00.000Z',
        binding: { version: '1.0.0', intendedUseHash: 'f' },
        data: { reason: 'Pilot.' },
      }),
    ).toEqual({
      id: 'R-1',
      type: 'waiver',
      state: 'submitted',
      author: 'user:default/ada',
      approver: 'user:default/bo',
      effectiveAt: '2026-11-13T12:00:00.000Z',
      expiresAt: '2027-01-31T00:00:00.000Z',
      subject: 'VAL-02',
      binding: { version: '1.0.0', intendedUseHash: 'f' },
      data: { reason: 'Pilot.' },
    });
  });

  it('rates a risk by its steps, whatever rating is stated', () => {
    expect(toGovernanceRecord(view).data).toMatchObject({
      inherentRating: 20,
      residualRating: 6,
    });
  });

  it('keeps a rating that is stated without steps', () => {
    const data = { title: 'Drift', inherentRating: 12 };
    expect(toGovernanceRecord({ ...view, data }).data).toEqual(data);
  });
});
