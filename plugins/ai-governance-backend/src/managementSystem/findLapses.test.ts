import { SystemChangeRow } from './ManagementSystemStore';
import { findLapses } from './findLapses';

const DAY = 86_400_000;
const controls = [
  { id: 'A', position: 0 },
  { id: 'B', position: 1 },
];
const row = (
  systemId: number,
  day: number,
  states: string,
  removed = false,
): SystemChangeRow => ({ systemId, at: day * DAY, states, removed });
const lapses = (...rows: SystemChangeRow[]) =>
  findLapses({ rows, controls, to: 100 * DAY });

describe('lapses of controls', () => {
  it('are told from what never failed, was not due, or is recommended', () => {
    expect(lapses(row(1, 0, 'PD'), row(1, 5, 'Pf'), row(2, 0, 'WN'))).toEqual(
      [],
    );
  });

  it('are corrected within thirty days, or not', () => {
    expect(lapses(row(1, 0, 'FP'), row(1, 30, 'PP'))).toEqual([
      { controlId: 'A', systems: 1, late: 0 },
    ]);
    expect(lapses(row(1, 0, 'FP'), row(1, 31, 'PP'))).toEqual([
      { controlId: 'A', systems: 1, late: 1 },
    ]);
  });

  it('last through changes of other controls and of the kind of failure', () => {
    expect(lapses(row(1, 0, 'FP'), row(1, 20, 'EE'), row(1, 40, 'PP'))).toEqual(
      [
        { controlId: 'A', systems: 1, late: 1 },
        { controlId: 'B', systems: 1, late: 0 },
      ],
    );
  });

  it('are late while they are open and their time is over', () => {
    expect(lapses(row(1, 80, 'FP'))).toEqual([
      { controlId: 'A', systems: 1, late: 0 },
    ]);
    expect(lapses(row(1, 60, 'FP'))).toEqual([
      { controlId: 'A', systems: 1, late: 1 },
    ]);
  });

  it('are not corrected by leaving the catalog', () => {
    expect(
      lapses(row(1, 90, 'FP'), row(1, 91, 'FP', true), row(1, 95, 'PP')),
    ).toEqual([{ controlId: 'A', systems: 1, late: 1 }]);
    expect(lapses(row(1, 0, 'FP', true))).toEqual([]);
  });

  it('are counted once for each system, most systems first', () => {
    expect(
      lapses(
        row(1, 0, 'PF'),
        row(1, 1, 'PP'),
        row(1, 2, 'PF'),
        row(2, 0, 'FF'),
      ),
    ).toMatchObject([
      { controlId: 'B', systems: 2 },
      { controlId: 'A', systems: 1 },
    ]);
  });
});
