import { CSV_DELIMITERS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parse } from 'csv-parse/sync';
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

  it.each([
    ['comma', '"a;b\tc","d,e;f"'],
    ['semicolon', '"a;b\tc";"d,e;f"'],
    ['tab', '"a;b\tc"\t"d,e;f"'],
  ] as const)('separates cells by a %s', (delimiter, row) => {
    const columns = [
      { title: 'x', value: () => 'a;b\tc' },
      { title: 'y', value: () => 'd,e;f' },
    ];
    const [heading, line] = csvFile(columns, [{}], delimiter).split('\r\n');
    expect(heading).toBe(`\uFEFFx${CSV_DELIMITERS[delimiter]}y`);
    expect(line).toBe(row);
  });

  it.each(['comma', 'semicolon', 'tab'] as const)(
    'is read back as it was with a %s',
    delimiter => {
      const cells = ['a,b', 'c;d', 'e\tf', 'g"h', 'i\nj', ' k '];
      const columns = cells.map((text, index) => ({
        title: `C${index}`,
        value: () => text,
      }));
      expect(
        parse(csvFile(columns, [{}], delimiter), {
          bom: true,
          delimiter: CSV_DELIMITERS[delimiter],
        })[1],
      ).toEqual(cells);
    },
  );
});
