import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { WORK_ITEMS } from '../../__testUtils__/myWork';
import { startOf } from './startOf';

type Options = Parameters<typeof startOf>[0];

const start = (item: Partial<MyWorkItem>, options: object) =>
  startOf({
    item: { ...WORK_ITEMS[0], ...item },
    ...options,
  } as Options);

describe('startOf', () => {
  it('marks the one action as done, and keeps the rest of the record', () => {
    const actions = [
      { title: 'Terms', status: 'open' },
      { title: 'Notice', status: 'open' },
    ];
    expect(
      start(
        { task: 'action-overdue', recordId: 's1', key: 's1/actions/1' },
        {
          action: { kind: 'close' },
          type: { id: 'supplier-assessment', subject: 'supplier' },
          record: {
            subject: 'Sable Labs',
            data: { verdict: 'conditional', actions },
          },
        },
      ),
    ).toEqual({
      subject: 'Sable Labs',
      data: {
        verdict: 'conditional',
        actions: [actions[0], { title: 'Notice', status: 'closed' }],
      },
    });
  });

  it('names the decision that is followed up, as done', () => {
    expect(
      start(
        { task: 'decision-follow-up', recordId: 'r1', key: 'D2' },
        {
          action: { kind: 'record', typeId: 'decision-follow-up' },
          type: { id: 'decision-follow-up' },
        },
      ),
    ).toEqual({ data: { decision: 'r1/D2', state: 'done' } });
  });

  it('is about the control where the record is', () => {
    const action = { kind: 'record', typeId: 'waiver' };
    expect(start({}, { action, type: { subject: 'control' } })).toEqual({
      subject: 'INV-02',
    });
    expect(start({}, { action, type: {} })).toEqual({});
  });
});
