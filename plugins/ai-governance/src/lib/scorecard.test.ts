import { result, scorecard } from '../__testUtils__/scorecard';
import {
  compareResults,
  completenessPoints,
  nextChanges,
  occurringStates,
  toSections,
} from './scorecard';

const ids = (results: Array<{ controlId: string }>) =>
  results.map(({ controlId }) => controlId);

describe('completenessPoints', () => {
  it('counts weights of required controls that are due', () => {
    const { passing, due } = completenessPoints(
      scorecard({
        controls: [
          result('A', { weight: 3 }),
          result('B', { weight: 2, state: 'fail' }),
          result('C', { weight: 1, state: 'expired' }),
          result('D', { weight: 1, state: 'unknown' }),
          result('E', { weight: 5, state: 'waived' }),
          result('F', { weight: 5, state: 'not-due' }),
          result('G', { weight: 5, state: 'not-applicable' }),
          result('H', { weight: 5, requirement: 'recommended' }),
        ],
      }),
    );
    expect({ passing, due }).toEqual({ passing: 3, due: 7 });
  });
});

describe('compareResults', () => {
  it('puts the worst state first, then gates, then weight, then id', () => {
    const sorted = [
      result('pass'),
      result('waived', { state: 'waived' }),
      result('fail-b', { state: 'fail' }),
      result('fail-a', { state: 'fail' }),
      result('fail-heavy', { state: 'fail', weight: 3 }),
      result('fail-gate', { state: 'fail', gate: true }),
      result('unknown', { state: 'unknown' }),
      result('expired', { state: 'expired' }),
    ].sort(compareResults);
    expect(ids(sorted)).toEqual([
      'fail-gate',
      'fail-heavy',
      'fail-a',
      'fail-b',
      'expired',
      'unknown',
      'waived',
      'pass',
    ]);
  });
});

describe('toSections', () => {
  it('holds every result exactly once', () => {
    const { controls } = scorecard();
    const sections = toSections(controls);
    expect(
      ids([
        ...sections.stages.flatMap(({ results }) => results),
        ...sections.recommended,
        ...sections.notDue,
        ...sections.notApplicable,
      ]).sort(),
    ).toEqual(ids(controls).sort());
  });

  it('orders what comes next by the stage from which it is due', () => {
    const sections = toSections([
      result('late', { state: 'not-due', dueFrom: 'retirement' }),
      result('soon', { state: 'not-due', dueFrom: 'deployment' }),
    ]);
    expect(ids(sections.notDue)).toEqual(['soon', 'late']);
  });
});

describe('nextChanges', () => {
  it('finds the controls behind the next change, however the instant is written', () => {
    const changes = nextChanges(
      scorecard({
        nextChangeAt: '2026-12-06T00:00:00.000Z',
        controls: [
          result('A', { nextChangeAt: '2026-12-06T00:00:00Z' }),
          result('B', { nextChangeAt: '2026-12-07T00:00:00Z' }),
          result('C'),
        ],
      }),
    );
    expect(ids(changes)).toEqual(['A']);
  });

  it('finds none where nothing changes by itself', () => {
    expect(nextChanges(scorecard({ nextChangeAt: undefined }))).toEqual([]);
  });
});

describe('occurringStates', () => {
  it('leaves out states that do not occur', () => {
    const { counts } = scorecard({
      controls: [result('A'), result('B', { state: 'fail' })],
    });
    expect(occurringStates(counts)).toEqual([
      { state: 'fail', count: 1 },
      { state: 'pass', count: 1 },
    ]);
  });
});
