import { countLineEnds, counted, isBlank, normalise, quoted } from './text';

describe('text', () => {
  it('takes two spellings of one value as the same', () => {
    expect(normalise('  Not\u00a0 High-Impact\n')).toBe('not high-impact');
    expect(normalise('Cafe\u0301')).toBe(normalise('CAFÉ'));
  });

  it('counts the line ends of every platform', () => {
    expect(countLineEnds('a\nb\r\nc\rd')).toBe(3);
    expect(countLineEnds('a')).toBe(0);
  });

  it('sees a cell of white space as blank', () => {
    expect(isBlank(' \u00a0\t')).toBe(true);
    expect(isBlank('0')).toBe(false);
  });

  it('shows counts and values', () => {
    expect(counted(1, 'row')).toBe('1 row');
    expect(counted(3611, 'row')).toBe('3,611 rows');
    expect(quoted('a"b')).toBe('"a\\"b"');
    expect(quoted('x'.repeat(200))).toHaveLength(83);
  });
});
