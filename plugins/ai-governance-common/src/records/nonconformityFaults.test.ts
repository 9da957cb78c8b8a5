import { faultsOf } from './__testUtils__/validating';

describe('validateRecord on the check of a corrective action', () => {
  const action = {
    title: 'Review held late',
    status: 'closed',
    cause: 'No deputy.',
    correctiveAction: 'A deputy is named.',
    owner: 'user:default/lead',
  };
  const check = { checkedAt: '2026-11-20', checkedBy: 'user:default/auditor' };
  const data = { ...action, effectivenessCheck: check };
  const path = 'data.effectivenessCheck.checkedBy';

  it('takes what the second person records himself', () => {
    const by = 'user:default/auditor';
    expect(faultsOf('nonconformity', { data, by })).toEqual([]);
  });

  it('takes a date for it before it is made', () => {
    const planned = {
      ...action,
      effectivenessCheck: { dueDate: '2026-12-01' },
    };
    expect(faultsOf('nonconformity', { data: planned })).toEqual([]);
  });

  it('refuses the one who carries out the action', () => {
    const own = { ...check, checkedBy: 'user:default/lead' };
    expect(
      faultsOf('nonconformity', {
        data: { ...action, effectivenessCheck: own },
      }),
    ).toEqual([
      {
        path,
        message:
          'user:default/lead carries out the action; expected a second person',
      },
    ]);
  });

  it('refuses to name somebody else than who writes', () => {
    const by = 'user:default/lead';
    expect(faultsOf('nonconformity', { data, by })).toEqual([
      {
        path,
        message:
          'user:default/auditor is not allowed; expected user:default/lead: who checked records it',
      },
    ]);
  });

  it('lets others revise what a second person checked', () => {
    const revised = { ...data, title: 'Review held a month late' };
    const by = 'user:default/lead';
    expect(
      faultsOf('nonconformity', { data: revised, by, previous: data }),
    ).toEqual([]);
  });

  it('asks who checked', () => {
    const unnamed = { ...action, effectivenessCheck: { result: 'It works.' } };
    expect(faultsOf('nonconformity', { data: unnamed })).toEqual([
      { path, message: 'is missing' },
    ]);
  });
});
