import { csvCell, csvRow } from './csv';

describe('csvCell', () => {
  it.each([
    ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
    ['+1', "'+1"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
  ])('disarms the formula %p', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
    ['Größe', 'Größe'],
    ['', ''],
    [undefined, ''],
    [0, '0'],
    [-0.5, '-0.5'],
    [true, 'true'],
  ])('writes %p', (value, cell) => expect(csvCell(value)).toBe(cell));
});

describe('csvRow', () => {
  it('ends a row as RFC 4180 says', () => {
    expect(csvRow(['a', 1, undefined])).toBe('a,1,\r\n');
  });
});
