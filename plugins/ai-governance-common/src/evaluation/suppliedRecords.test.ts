import { RecordState } from '../records/types';
import { evaluate } from './evaluate';
import {
  Change,
  changed,
  completeSystem,
  daysAgo,
  record,
} from './__testUtils__';

const stateOf = (id: string, ...changes: Change[]) =>
  evaluate(changed(completeSystem(), ...changes)).controls.find(
    ({ controlId }) => controlId === id,
  )!.state;

/** What would fail a control of a register if it counted. */
const BAD: Array<[control: string, Change]> = [
  [
    'RSK-05',
    {
      moreRecords: [
        record('risk', { id: 'bad', data: { inherentRating: 25 } }),
      ],
    },
  ],
  [
    'OPS-05',
    {
      moreRecords: [
        record('incident', {
          id: 'bad',
          data: { status: 'open', dueDate: daysAgo(9) },
        }),
      ],
    },
  ],
  [
    'OPS-06',
    { moreRecords: [record('nonconformity', { id: 'bad', data: {} })] },
  ],
];

const inState = (change: Change, state: RecordState): Change => ({
  moreRecords: change.moreRecords!.map(item => ({ ...item, state })),
});

describe('records, whoever supplies them', () => {
  it.each(BAD)('count in the register of %s once they stand', (id, change) => {
    const states = (
      ['draft', 'rejected', 'withdrawn', 'superseded', 'submitted'] as const
    ).map(state => stateOf(id, inState(change, state)));
    expect(states).toEqual(['pass', 'pass', 'pass', 'pass', 'fail']);
  });

  it('may rate a risk by its steps', () => {
    const steps: Change = {
      records: {
        risk: {
          data: {
            inherentRating: undefined,
            residualRating: undefined,
            inherent: { likelihood: 4, impact: 4 },
            residual: { likelihood: 2, impact: 5 },
          },
        },
      },
    };
    expect(stateOf('RSK-05', steps)).toBe('pass');
    expect(stateOf('RSK-06', steps)).toBe('pass');
  });

  it('may name scored risks by their steps', () => {
    const inherent = { likelihood: 3, impact: 4 };
    const named = (entry: object): Change => ({
      records: { 'risk-assessment': { data: { risks: [entry as never] } } },
    });
    expect(stateOf('RSK-04', named({ title: 'Wrong limit', inherent }))).toBe(
      'pass',
    );
    expect(stateOf('RSK-04', named({ title: 'Wrong limit' }))).toBe('fail');
  });
});
