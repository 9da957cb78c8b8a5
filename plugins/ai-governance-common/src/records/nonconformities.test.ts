import { toNonconformities } from './nonconformities';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');

const view = (data: Record<string, unknown>) =>
  toNonconformities({ records: [{ data }], now: NOW })[0];

const planned = {
  status: 'open',
  cause: 'No deputy.',
  correctiveAction: 'A deputy is named.',
  owner: 'user:default/lead',
  dueDate: '2026-11-23',
};

describe('toNonconformities', () => {
  it('waits for cause, action and check, one after the other', () => {
    expect(view({ status: 'open' })).toMatchObject({
      stage: 'cause',
      missing: ['cause', 'correctiveAction', 'owner', 'dueDate'],
      overdue: false,
    });
    expect(view(planned)).toMatchObject({ stage: 'action', missing: [] });
    expect(view({ ...planned, owner: undefined }).missing).toEqual(['owner']);
    const closed = { ...planned, status: 'closed' };
    expect(view(closed)).toMatchObject({ stage: 'check', overdue: false });
    expect(view({ ...closed, correctiveAction: '' }).stage).toBe('action');
    const check = {
      dueDate: '2026-11-22',
      checkedAt: '2026-11-22',
      checkedBy: 'user:default/ada',
    };
    expect(view({ ...closed, effectivenessCheck: check })).toMatchObject({
      stage: 'done',
      check: { by: 'user:default/ada', at: '2026-11-22' },
      overdue: false,
    });
    for (const part of ['dueDate', 'checkedAt', 'checkedBy']) {
      const effectivenessCheck = { ...check, [part]: undefined };
      expect(view({ ...closed, effectivenessCheck }).stage).toBe('check');
    }
    const late = { ...check, dueDate: '2026-11-21' };
    expect(view({ ...closed, effectivenessCheck: late }).stage).toBe('check');
  });

  it('counts the last day in full, of the action and of the check', () => {
    expect(view(planned)).toMatchObject({
      dueAt: '2026-11-24T00:00:00.000Z',
      overdue: false,
    });
    expect(view({ ...planned, dueDate: '2026-11-22' }).overdue).toBe(true);
    const check = {
      ...planned,
      status: 'closed',
      effectivenessCheck: { dueDate: '2026-11-21' },
    };
    expect(view(check)).toMatchObject({
      stage: 'check',
      dueAt: '2026-11-22T00:00:00.000Z',
      overdue: true,
    });
  });

  it('has no day where that cannot be read', () => {
    expect(view({ ...planned, dueDate: 'soon' })).not.toHaveProperty('dueAt');
  });

  it('begins with what is overdue, and ends with what is done', () => {
    const done = {
      ...planned,
      status: 'closed',
      effectivenessCheck: {
        dueDate: '2026-11-22',
        checkedAt: '2026-11-22',
        checkedBy: 'user:default/ada',
      },
    };
    const records = [
      { id: 'done', data: done },
      { id: 'dateless', data: { status: 'open' } },
      { id: 'later', data: { ...planned, dueDate: '2026-12-24' } },
      { id: 'overdue', data: { ...planned, dueDate: '2026-11-01' } },
    ];
    expect(
      toNonconformities({ records, now: NOW }).map(({ record }) => record.id),
    ).toEqual(['overdue', 'later', 'dateless', 'done']);
  });
});
