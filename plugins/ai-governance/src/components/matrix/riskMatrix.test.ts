import { RISK_SETTINGS } from '../../__testUtils__/records';
import {
  appetiteEdges,
  bandRanges,
  matrixCells,
  NumberedRisk,
} from './riskMatrix';

const numbered = (likelihood: number, impact: number) =>
  ({ number: 1, risk: { residual: { likelihood, impact } } } as NumberedRisk);

const cells = (risks: NumberedRisk[] = []) =>
  matrixCells({ settings: RISK_SETTINGS, kind: 'residual', risks });

describe('matrixCells', () => {
  it('starts at the highest likelihood and the lowest impact', () => {
    const [first] = cells();
    expect(first.map(({ rating }) => rating)).toEqual([5, 10, 15, 20, 25]);
    expect(cells()[4].map(({ band }) => band)).toEqual([0, 0, 0, 0, 1]);
  });

  it('puts each risk into its cell, and none without a rating', () => {
    const risks = [numbered(2, 3), { number: 2, risk: {} } as NumberedRisk];
    const filled = cells(risks)
      .flat()
      .filter(cell => cell.risks.length > 0);
    expect(filled).toEqual([
      expect.objectContaining({ likelihood: 2, impact: 3, risks: [risks[0]] }),
    ]);
  });

  it('takes a matrix that is not square', () => {
    const rows = matrixCells({
      settings: { ...RISK_SETTINGS, likelihood: ['a', 'b'] },
      kind: 'inherent',
      risks: [],
    });
    expect(rows.map(row => row.length)).toEqual([5, 5]);
  });
});

describe('appetiteEdges', () => {
  it('borders exactly what is above', () => {
    const two = matrixCells({
      settings: {
        ...RISK_SETTINGS,
        likelihood: ['a', 'b'],
        impact: ['c', 'd'],
      },
      kind: 'inherent',
      risks: [],
    });
    // 2 4 over 1 2: only the 4 is above 3.
    expect(appetiteEdges(two, 3)).toEqual([
      { x1: 1, y1: 0, x2: 1, y2: 1 },
      { x1: 1, y1: 1, x2: 2, y2: 1 },
    ]);
    expect(appetiteEdges(two, 4)).toEqual([]);
  });
});

describe('bandRanges', () => {
  it('ends each band before the next, the last at the highest rating', () => {
    expect(bandRanges(RISK_SETTINGS).map(({ from, to }) => [from, to])).toEqual(
      [
        [1, 4],
        [5, 9],
        [10, 15],
        [16, 25],
      ],
    );
  });
});
