import { guardCell, unguardCell } from './guardCell';

describe('guardCell', () => {
  it.each([
    '=1+1',
    '-x',
    ' =1',
    '\uFF1D1',
    '\t1',
    "'=1",
    "''-x",
    "'plain",
    'plain',
    '',
    "O'Neill",
  ])('is undone exactly by unguardCell: %j', text => {
    const guarded = guardCell(text);
    expect(guarded).not.toMatch(
      /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/,
    );
    expect(unguardCell(guarded)).toBe(text);
  });
});
