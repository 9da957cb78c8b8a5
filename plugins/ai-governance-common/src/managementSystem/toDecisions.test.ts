import { DecisionRecord, toDecisions } from './toDecisions';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');

const review = (decisions: object[], id = 'R1'): DecisionRecord => ({
  id,
  type: 'management-review',
  updatedAt: '2026-06-01T00:00:00.000Z',
  data: { decisions },
});
const followUp = (
  decision: string,
  data: object,
  updatedAt = '2026-07-01T00:00:00.000Z',
): DecisionRecord => ({
  id: `F-${updatedAt}`,
  type: 'decision-follow-up',
  updatedAt,
  data: { decision, ...data },
});
const hire = {
  id: 'D1',
  decision: 'Hire two people',
  owner: 'user:default/ada',
  dueDate: '2026-11-01',
};

const decisionsOf = (...records: DecisionRecord[]) =>
  toDecisions({ records, now: NOW });

describe('decisions of management reviews', () => {
  it('are open until a follow-up says otherwise, and overdue past their last day', () => {
    expect(decisionsOf(review([hire]))).toEqual([
      {
        ref: 'R1/D1',
        decision: 'Hire two people',
        owner: 'user:default/ada',
        dueDate: '2026-11-01',
        state: 'open',
        overdue: true,
      },
    ]);
    const later = { ...hire, dueDate: '2026-11-30' };
    expect(decisionsOf(review([later]))[0].overdue).toBe(false);
    expect(decisionsOf(review([{ ...hire, dueDate: undefined }]))).toEqual([
      expect.objectContaining({ state: 'open', overdue: false }),
    ]);
  });

  it.each([
    ['done', { state: 'done', doneOn: '2026-11-20' }],
    ['given up', { state: 'dropped', note: 'No budget' }],
  ])('are never overdue once they are %s', (_, data) => {
    const [decision] = decisionsOf(review([hire]), followUp('R1/D1', data));
    expect(decision).toMatchObject({ state: data.state, overdue: false });
  });

  it('stand as the follow-up says that was written last', () => {
    const records = [
      followUp('R1/D1', { state: 'open' }, '2026-09-01T00:00:00.000Z'),
      followUp('R1/D1', { state: 'done', doneOn: '2026-08-01' }),
    ];
    for (const order of [records, [...records].reverse()]) {
      expect(decisionsOf(review([hire]), ...order)).toMatchObject([
        { state: 'open', overdue: true },
      ]);
    }
  });

  it('stand as their review says where nothing came later', () => {
    const done = { ...hire, state: 'done', doneOn: '2026-06-01' };
    expect(decisionsOf(review([done]))).toMatchObject([
      { state: 'done', doneOn: '2026-06-01', overdue: false },
    ]);
  });

  it('are counted where a review of before kept no number', () => {
    const { id: _, ...unnumbered } = hire;
    expect(
      decisionsOf(
        review([unnumbered, unnumbered]),
        followUp('R1/D2', { state: 'done', doneOn: '2026-08-01' }),
      ).map(({ ref, state }) => [ref, state]),
    ).toEqual([
      ['R1/D1', 'open'],
      ['R1/D2', 'done'],
    ]);
  });

  it('are followed up each by its own, and not by that of another review', () => {
    expect(
      decisionsOf(
        review([hire]),
        review([hire], 'R2'),
        followUp('R2/D1', { state: 'done', doneOn: '2026-08-01' }),
      ).map(({ ref, state }) => [ref, state]),
    ).toEqual([
      ['R1/D1', 'open'],
      ['R2/D1', 'done'],
    ]);
  });
});
