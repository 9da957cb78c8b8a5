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

  it('keeps the content of a risk as it is', () => {
    expect(toGovernanceRecord(view).data).toEqual(view.data);
  });
});
