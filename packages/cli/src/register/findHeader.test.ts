import { readCsv } from './readCsv';
import { collect, pieces, RecordingListener, testSource } from './testing';
import { RegisterHeader, RegisterSource } from './types';

async function read(text: string, overrides: Partial<RegisterSource> = {}) {
  const listener = new RecordingListener();
  let header: RegisterHeader | undefined;
  const items = await collect(
    readCsv({
      source: testSource({ columns: ['id', 'title'], ...overrides }),
      text: pieces(text, 3),
      listener: Object.assign(listener, {
        onHeader: (found: RegisterHeader) => {
          header = found;
        },
      }),
    }),
    ['id', 'title'],
  );
  return { items, header, listener };
}

describe('the header row', () => {
  it('is found below a title and a line of explanations', async () => {
    const { items, header, listener } = await read(
      'Register of 2026,,\n\nAs of,1 March,\n, id ,title\n,1,Alpha\n,2,Beta\n',
    );
    expect(header).toEqual({ line: 4, above: 2 });
    expect(items).toEqual([
      { line: 5, id: ['1'], title: ['Alpha'] },
      { line: 6, id: ['2'], title: ['Beta'] },
    ]);
    expect(listener.columns).toEqual(['#1', 'id', 'title']);
    expect(listener.emptyLines).toEqual([2]);
  });

  it('is the first one where it names every column, though a row repeats it', async () => {
    const { items, header } = await read('id,title\nid,title\n1,Alpha\n');
    expect(header).toEqual({ line: 1, above: 0 });
    expect(items).toHaveLength(2);
  });

  it('is the one that names most where none names all', async () => {
    const { header } = await read('Register,,\nid,Title,x\n1,Alpha,y\n');
    expect(header).toEqual({ line: 2, above: 1 });
  });

  it('is the first record where none names any, and where none is needed', async () => {
    expect((await read('a,b\n1,2\n')).header?.line).toBe(1);
    expect((await read('a,b\nid,title\n', { columns: [] })).header?.line).toBe(
      1,
    );
  });

  it('is not looked for below the first 50 records', async () => {
    const { header } = await read(`${'x,y\n'.repeat(50)}id,title\n1,Alpha\n`);
    expect(header).toEqual({ line: 1, above: 0 });
  });
});

describe('a line that says what separates the cells', () => {
  it.each([
    ['sep=;\nid;title\n1;a,b\n', 3],
    ['SEP=;\r\nid;title\r\n1;a,b\r\n', 3],
    ['sep=;\rid;title\r1;a,b\r', 3],
  ])('counts more than the mapping: %j', async (text, line) => {
    const { items } = await read(text);
    expect(items).toEqual([{ line, id: ['1'], title: ['a,b'] }]);
  });

  it('may be a tab, and may stand alone', async () => {
    const { items } = await read('sep=\t\nid\ttitle\n1\tAlpha\n');
    expect(items).toEqual([{ line: 3, id: ['1'], title: ['Alpha'] }]);
    await expect(read('sep=;\n')).rejects.toThrow('r.csv: the file is empty');
  });

  it('is none further down, nor where more stands on it', async () => {
    const { items } = await read('id,title\nsep=;,x\n');
    expect(items).toEqual([{ line: 2, id: ['sep=;'], title: ['x'] }]);
    const { header } = await read('sep=;;x\nid,title\n1,Alpha\n');
    expect(header).toEqual({ line: 2, above: 1 });
  });
});
