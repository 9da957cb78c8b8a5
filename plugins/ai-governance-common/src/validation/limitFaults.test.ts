import { limitLines, MOST_FAULTS } from './limitFaults';

describe('limitLines', () => {
  const lines = Array.from({ length: MOST_FAULTS }, (_, at) => `line ${at}`);

  it('leaves as many as one answer names', () => {
    expect(limitLines(lines)).toEqual(lines);
  });

  it('counts those that it leaves out', () => {
    expect(limitLines([...lines, 'x'])).toEqual([...lines, 'and 1 more fault']);
    expect(limitLines([...lines, 'x', 'y', 'z'])).toEqual([
      ...lines,
      'and 3 more faults',
    ]);
  });
});
