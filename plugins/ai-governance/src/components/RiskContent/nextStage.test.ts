import { result, scorecard } from '../../__testUtils__/scorecard';
import { lawDates } from './lawDates';
import { nextStageOf } from './nextStage';

const at = (effective: 'deployment' | 'retirement') =>
  scorecard({
    stage: { effective },
    controls: [
      result('A', { gate: true, state: 'unknown' }),
      result('B', { gate: true, state: 'fail' }),
      result('C', { state: 'fail' }),
      result('D', {
        gate: true,
        state: 'not-due',
        dueFrom: 'operation-monitoring',
      }),
      result('E', { gate: true, state: 'not-due', dueFrom: 'retirement' }),
      result('F', { gate: true, state: 'fail', requirement: 'recommended' }),
      result('G', { gate: true, state: 'not-applicable' }),
    ],
  });

const ids = (results: Array<{ controlId: string }>) =>
  results.map(({ controlId }) => controlId);

describe('nextStageOf', () => {
  it('names gates that do not pass, and those that fall due next', () => {
    const { stage, failing, upcoming } = nextStageOf(at('deployment'));
    expect(stage).toBe('operation-monitoring');
    expect(ids(failing)).toEqual(['B', 'A']);
    expect(ids(upcoming)).toEqual(['D']);
  });

  it('has no stage after the last', () => {
    const { stage, upcoming } = nextStageOf(at('retirement'));
    expect(stage).toBeUndefined();
    expect(upcoming).toEqual([]);
  });
});

describe('lawDates', () => {
  it('gathers the controls that apply by day, the earliest first', () => {
    const catalogue = new Map(
      ['A', 'B', 'D', 'G'].map(id => [
        id,
        { appliesFrom: id === 'B' ? '2025-02-02' : '2027-12-02' },
      ]),
    );
    expect(lawDates(at('deployment'), catalogue)).toEqual([
      { from: '2025-02-02', controls: ['B'] },
      { from: '2027-12-02', controls: ['A', 'D'] },
    ]);
  });
});
