import { csvText } from './csvText';

const cell = (value: string | number | undefined) =>
  csvText([[value]]).replace(/^\uFEFF/, '');

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\uFF1D1', '\t=1'])(
    'keeps a spreadsheet from running %j',
    text => {
      expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers and plain text as they are', () => {
    expect([-1.5, 'a=b', undefined].map(cell)).toEqual([
      '-1.5\r\n',
      'a=b\r\n',
      '\r\n',
    ]);
  });

  it.each([
    ['a,"b"', '"a,""b"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
  ])('quotes %j', (text, quoted) => {
    expect(cell(text)).toBe(`${quoted}\r\n`);
  });

  it('separates cells as the user wants them', () => {
    expect(csvText([['a', 'b;c', 1]], 'semicolon')).toBe('\uFEFFa;"b;c";1\r\n');
  });
});
