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
    const earlier = [{ by: 'user:default/lead', data: action }];
    expect(faultsOf('nonconformity', { data, by, earlier })).toEqual([]);
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
      faultsOf('nonconformity', {
        data: revised,
        by,
        earlier: [
          { by, data: action },
          { by: 'user:default/auditor', data },
        ],
      }),
    ).toEqual([]);
  });

  it('asks who checked', () => {
    const unnamed = { ...action, effectivenessCheck: { result: 'It works.' } };
    expect(faultsOf('nonconformity', { data: unnamed })).toEqual([
      { path, message: 'is missing' },
    ]);
  });

  describe('by somebody who had to do with the action', () => {
    const by = 'user:default/auditor';
    const wrote = [
      {
        path,
        message:
          'user:default/auditor wrote the corrective action; expected a second person',
      },
    ];
    const carriesOut = [
      {
        path,
        message:
          'user:default/auditor carries out the action; expected a second person',
      },
    ];

    it('refuses who writes it in the same breath', () => {
      expect(faultsOf('nonconformity', { data, by, earlier: [] })).toEqual(
        wrote,
      );
    });

    it('refuses who wrote it once, though another one changed it since', () => {
      const earlier = [
        { by, data: { ...action, correctiveAction: 'Two deputies.' } },
        { by: 'user:default/lead', data: action },
      ];
      expect(faultsOf('nonconformity', { data, by, earlier })).toEqual(wrote);
    });

    it('refuses who was to carry it out, and hands it to another one first', () => {
      const earlier = [
        { by: 'user:default/lead', data: { ...action, owner: by } },
        { by, data: action },
      ];
      expect(faultsOf('nonconformity', { data, by, earlier })).toEqual(
        carriesOut,
      );
    });

    it('refuses a check that is handed to who wrote the action later', () => {
      const earlier = [
        { by: 'user:default/lead', data: action },
        { by, data },
      ];
      const rewritten = { ...data, correctiveAction: 'Three deputies.' };
      expect(
        faultsOf('nonconformity', { data: rewritten, by, earlier }),
      ).toEqual(wrote);
    });

    it('takes who wrote nothing but the finding and its cause', () => {
      const { correctiveAction: _action, owner: _owner, ...finding } = action;
      const earlier = [
        { by, data: finding },
        { by: 'user:default/lead', data: action },
      ];
      expect(faultsOf('nonconformity', { data, by, earlier })).toEqual([]);
    });
  });

  it('asks for the action and for who carries it out', () => {
    const { title, status, cause } = action;
    const bare = { title, status, cause, effectivenessCheck: check };
    expect(
      faultsOf('nonconformity', { data: bare }).map(fault => fault.path),
    ).toEqual(['data.correctiveAction', 'data.owner']);
  });
});
