import { readCsv } from './readCsv';
import { collect, pieces, RecordingListener, testSource } from './testing';
import { RegisterSource } from './types';

function read(
  text: string,
  columns: string[],
  overrides: Partial<RegisterSource> = {},
  listener = new RecordingListener(),
) {
  const items = readCsv({
    source: testSource(overrides),
    text: pieces(text),
    listener,
  });
  return collect(items, columns);
}

describe('readCsv', () => {
  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('counts lines with newlines inside quotes, with %s', async (_, eol) => {
    const listener = new RecordingListener();
    const text = [
      'id,purpose',
      '1,"first',
      '',
      'third"',
      '2,x',
      '',
      '3,"y',
      'z"',
      '4,last',
    ].join(eol);
    await expect(read(text, ['id', 'purpose'], {}, listener)).resolves.toEqual([
      { line: 2, id: ['1'], purpose: [`first${eol}${eol}third`] },
      { line: 5, id: ['2'], purpose: ['x'] },
      { line: 7, id: ['3'], purpose: [`y${eol}z`] },
      { line: 9, id: ['4'], purpose: ['last'] },
    ]);
    expect(listener.emptyLines).toEqual([6]);
  });

  it('counts a line feed inside quotes as a line when records end otherwise', async () => {
    const text = 'id,purpose\r\n1,"a\nb"\r\n2,c\r\n';
    await expect(read(text, ['id'])).resolves.toEqual([
      { line: 2, id: ['1'] },
      { line: 4, id: ['2'] },
    ]);
  });

  it('addresses columns of the same name by number', async () => {
    const listener = new RecordingListener();
    const text = 'name,notes,notes,notes\na,1,2,3\n';
    await expect(
      read(text, ['notes', 'notes#2', 'notes#3', 'notes#4'], {}, listener),
    ).resolves.toEqual([
      {
        line: 2,
        notes: ['1'],
        'notes#2': ['2'],
        'notes#3': ['3'],
        'notes#4': [],
      },
    ]);
    expect(listener.columns).toEqual(['name', 'notes', 'notes#2', 'notes#3']);
  });

  it('finds the header after empty lines', async () => {
    await expect(read('\n\nid\n1\n', ['id'])).resolves.toEqual([
      { line: 4, id: ['1'] },
    ]);
  });

  it('refuses a row with fewer or more cells than the header', async () => {
    await expect(read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n', ['c'])).resolves.toEqual([
      { line: 2, reason: 'the row has 2 cells and the header has 3' },
      { line: 3, c: ['3'] },
      { line: 4, reason: 'the row has 4 cells and the header has 3' },
    ]);
  });

  it('pads short rows on request, and still refuses a cell without a column', async () => {
    const text = 'a,b,c\n1\n1,2,3,\n1,2,3,4\n';
    await expect(
      read(text, ['a', 'c'], { raggedRows: 'pad' }),
    ).resolves.toEqual([
      { line: 2, a: ['1'], c: [''] },
      { line: 3, a: ['1'], c: ['3'] },
      { line: 4, reason: 'the row has 4 cells and the header has 3' },
    ]);
  });

  it('counts the cells of a header in which a name is that of a second column', async () => {
    const text = 'title,title#2,title\n1,2,3\n1,2\n';
    await expect(read(text, ['title', 'title#2', 'title#3'])).resolves.toEqual([
      { line: 2, title: ['1'], 'title#2': ['2'], 'title#3': ['3'] },
      { line: 3, reason: 'the row has 2 cells and the header has 3' },
    ]);
  });

  it('refuses a row with a NUL character, and a header with one', async () => {
    await expect(read('a,b\n1,x\0y\n2,z\n', ['a'])).resolves.toEqual([
      { line: 2, reason: 'column b: the text has a NUL character' },
      { line: 3, a: ['2'] },
    ]);
    await expect(read('a\0,\0b\n1,2\n', ['a'])).rejects.toThrow(
      'r.csv:1: the header has a NUL character; if the file is UTF-16',
    );
  });

  it('says with a quote in the wrong place that the delimiter may be another', async () => {
    await expect(read('"a";"b"\n"1";"2"\n', ['a'])).rejects.toThrow(
      /If the cells are not separated by ",", set input\.delimiter in the mapping$/,
    );
    await expect(read('a;b\n1;"2"\n', ['a'])).rejects.toThrow(
      /The cells of the header seem to be separated by ";"/,
    );
  });

  it('takes another delimiter', async () => {
    await expect(
      read('a;b\n1,5;x\n', ['a', 'b'], { delimiter: ';' }),
    ).resolves.toEqual([{ line: 2, a: ['1,5'], b: ['x'] }]);
  });

  it('stops at a quote in the wrong place, with the line of its record', async () => {
    const text = 'a,b\r\n"x\r\ny",1\r\n"5" screen,2\r\n3,4\r\n';
    await expect(read(text, ['a'])).rejects.toThrow(
      'r.csv:4: a quote stands in the wrong place in the record that starts here',
    );
    await expect(read('a,b\n5" screen,2\n', ['a'])).rejects.toThrow(
      'r.csv:2: a quote stands in the wrong place',
    );
  });

  it('takes quotes as characters where the mapping says so', async () => {
    await expect(
      read('a,b\n5" screen,"x"y\n', ['a', 'b'], { quotes: 'literal' }),
    ).resolves.toEqual([{ line: 2, a: ['5" screen'], b: ['"x"y'] }]);
  });

  it('stops at a quote that is not closed, with the line of its record', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n', ['a'])).rejects.toThrow(
      'r.csv:3: a quote is opened in the record that starts here and not closed',
    );
  });

  it('tells two equal rows from two that only look equal', async () => {
    const contents: string[] = [];
    const text = pieces('a,b\n"x,y",z\nx,"y,z"\n"x,y",z\n');
    for await (const item of readCsv({ source: testSource(), text })) {
      if ('row' in item) contents.push(item.row.content);
    }
    expect(contents[0]).toBe(contents[2]);
    expect(contents[0]).not.toBe(contents[1]);
  });

  it('refuses a file without a header', async () => {
    await expect(read('', ['a'])).rejects.toThrow('r.csv: the file is empty');
  });
});
