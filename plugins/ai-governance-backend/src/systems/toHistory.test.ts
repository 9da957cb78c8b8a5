import { ControlPositions } from '../packs';
import { StoredChange } from './InventoryStore';
import { toHistory } from './toHistory';

const change = (
  at: number,
  states: string,
  rest: Partial<StoredChange> = {},
): StoredChange => ({
  id: at,
  at,
  cause: 'entity',
  packVersion: '1.0.0',
  level: 0,
  states,
  codes: states.replace(/./g, 'm'),
  ...rest,
});

const positions = new ControlPositions([
  ['A', 0],
  ['B', 1],
  ['C', 2],
]);

describe('toHistory', () => {
  it('compares each change with the one before it', () => {
    const [newest, middle] = toHistory({
      changes: [
        change(3000, 'PFF', { level: 2, completeness: 0.5 }),
        change(2000, 'PPF', { level: 1 }),
      ],
      before: change(1000, 'FPF', { completeness: 0.25 }),
      positions,
    });
    expect(newest).toEqual({
      at: '1970-01-01T00:00:03.000Z',
      cause: 'entity',
      packVersion: '1.0.0',
      level: 'silver',
      previousLevel: 'bronze',
      completeness: 0.5,
      changed: [{ controlId: 'B', from: 'pass', to: 'fail', code: 'missing' }],
    });
    expect(middle).toMatchObject({
      level: 'bronze',
      previousLevel: 'none',
      previousCompleteness: 0.25,
      changed: [{ controlId: 'A', from: 'fail', to: 'pass' }],
    });
    expect(middle).not.toHaveProperty('completeness');
  });

  it('lists every control of the first change', () => {
    const [first] = toHistory({ changes: [change(1, 'PF-')], positions });
    expect(first).not.toHaveProperty('previousLevel');
    expect(first.changed.map(({ controlId, to }) => [controlId, to])).toEqual([
      ['A', 'pass'],
      ['B', 'fail'],
      ['C', 'not-applicable'],
    ]);
  });

  it('reads what a version of the pack with other controls wrote', () => {
    const [grown, shrunk] = toHistory({
      changes: [change(3, 'PFF'), change(2, 'P.')],
      before: change(1, 'PF'),
      positions,
    });
    expect(grown.changed).toEqual([
      { controlId: 'B', to: 'fail', code: 'missing' },
      { controlId: 'C', to: 'fail', code: 'missing' },
    ]);
    expect(shrunk.changed).toEqual([]);
  });

  it('counts a change of requirement alone as no change of state', () => {
    const [only] = toHistory({
      changes: [change(2, 'fPF')],
      before: change(1, 'FPF'),
      positions,
    });
    expect(only.changed).toEqual([]);
  });
});
