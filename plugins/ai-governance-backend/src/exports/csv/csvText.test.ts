import { csvFile } from './csvText';

const cell = (value: string | number | boolean | undefined) =>
  csvFile([{ title: 'x', value: () => value }], [{}]).split('\r\n')[1];

describe('csvFile', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\uFF1D1', '\t=1'])(
    'keeps a spreadsheet from running %j',
    text => {
      expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers, truth and plain text as they are', () => {
    expect([cell(-1.5), cell(true), cell('a=b'), cell(undefined)]).toEqual([
      '-1.5',
      'true',
      'a=b',
      '',
    ]);
  });

  it('quotes what would break a row', () => {
    expect(cell('a,"b"')).toBe('"a,""b"""');
  });

  it.each(['a\nb', 'a\rb', 'a\r\nb'])('quotes the line end in %j', text => {
    expect(csvFile([{ title: 'x', value: () => text }], [{}])).toBe(
      `\uFEFFx\r\n"${text}"\r\n`,
    );
  });
});
