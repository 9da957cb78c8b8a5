import { readJsonLines } from './readJsonLines';
import { readJsonList } from './readJsonList';
import { collect, pieces, RecordingListener, testSource } from './testing';

function readList(text: string, columns: string[], pointer = '', size = 5) {
  const source = testSource({ file: 'r.json', format: 'json', pointer });
  const items = readJsonList({ source, text: pieces(text, size) });
  return collect(items, columns);
}

const LIST = `[
  { "id": 1, "name": "A\\nB", "tags": ["x", "y"], "open": true },
  {
    "id": 2,
    "owner": { "team": "credit" },
    "name": null
  }, { "id": 3.5, "a.b": "dotted key" }
]
`;

describe('readJsonList', () => {
  it.each([1, 3, 1000])(
    'gives each object the line on which it starts, in pieces of %d',
    async size => {
      await expect(
        readList(
          LIST,
          ['id', 'name', 'tags', 'open', 'owner.team', 'a.b'],
          '',
          size,
        ),
      ).resolves.toEqual([
        {
          line: 2,
          id: ['1'],
          name: ['A\nB'],
          tags: ['x', 'y'],
          open: ['true'],
          'owner.team': [],
          'a.b': [],
        },
        {
          line: 3,
          id: ['2'],
          name: [],
          tags: [],
          open: [],
          'owner.team': ['credit'],
          'a.b': [],
        },
        {
          line: 7,
          id: ['3.5'],
          name: [],
          tags: [],
          open: [],
          'owner.team': [],
          'a.b': ['dotted key'],
        },
      ]);
    },
  );

  it('finds the list at a pointer, past what looks like it', async () => {
    const text = `{
      "systems": { "list": "no" },
      "data": [ { "rows": [] }, { "ro/ws": [ { "id": "x" }, 7 ], "rows": [ { "id": "y" } ] } ]
    }`;
    await expect(readList(text, ['id'], '/data/1/ro~1ws')).resolves.toEqual([
      { line: 3, id: ['x'] },
      { line: 3, reason: 'the record is a number, not an object' },
    ]);
    await expect(readList(text, ['id'], '/data/1/rows')).resolves.toEqual([
      { line: 3, id: ['y'] },
    ]);
    await expect(readList(text, ['id'], '/systems')).rejects.toThrow(
      'r.json:2: /systems is not a list. Say where the list of rows is with --pointer',
    );
    await expect(readList(text, ['id'], '/sytems')).rejects.toThrow(
      'r.json: nothing at /sytems',
    );
    await expect(readList(text, ['id'])).rejects.toThrow(
      'r.json:1: the document is not a list',
    );
    await expect(readList(text, ['id'], 'data')).rejects.toThrow(
      'The pointer "data" is not a JSON Pointer',
    );
  });

  it('refuses what is no object, each with its line', async () => {
    await expect(
      readList('[\n"a",\nnull,\n[{"id":1}],\ntrue,\n{"id":2}]', ['id']),
    ).resolves.toEqual([
      { line: 2, reason: 'the record is a string, not an object' },
      { line: 3, reason: 'the record is null, not an object' },
      { line: 4, reason: 'the record is a list, not an object' },
      { line: 5, reason: 'the record is a boolean, not an object' },
      { line: 6, id: ['2'] },
    ]);
  });

  it('names the line from which on the file is not JSON', async () => {
    await expect(
      readList('[\n{"id": 1},\n{"id": }\n]', ['id']),
    ).rejects.toThrow('r.json:3: the file is not JSON from this line on');
    await expect(readList('[\n{"id": 1},\n', ['id'])).rejects.toThrow(
      /^r\.json:2: the file is not JSON/,
    );
  });

  it('refuses a record with a number out of range or a NUL character, with its path', async () => {
    const text =
      '[\n{"id":1,"cost":{"years":[2,1e400]}},\n{"id":-1e999},\n{"id":"a\\u0000b"}]';
    const refusals = [
      {
        line: 2,
        reason: 'cost.years[1]: the number is out of range; write it as text',
      },
      { line: 3, reason: 'id: the number is out of range; write it as text' },
      { line: 4, reason: 'id: the text has a NUL character' },
    ];
    await expect(readList(text, ['id'])).resolves.toEqual(refusals);
    const lines = pieces(`\n${text.slice(2, -1).replaceAll('},\n', '}\n')}`);
    await expect(
      collect(readJsonLines({ text: lines }), ['id']),
    ).resolves.toEqual(refusals);
  });

  it('finds a key whatever the white space around it', async () => {
    const text = '[{" id ": 1, "owner ": {" team": "x"}}, {"id": 2, "id ": 3}]';
    await expect(readList(text, ['id', 'owner.team'])).resolves.toEqual([
      { line: 1, id: ['1'], 'owner.team': ['x'] },
      { line: 1, id: ['2'], 'owner.team': [] },
    ]);
  });

  it('refuses to guess at values that are no text', async () => {
    const text = '[{"o": {"a": 1}, "n": 12345678901234567890, "l": [[1]]}]';
    await expect(readList(text, ['o'])).rejects.toThrow(
      'column o: an object is not a value; address one of its fields, as o.name',
    );
    await expect(readList(text, ['n'])).rejects.toThrow('more digits');
    await expect(readList(text, ['l'])).rejects.toThrow(
      'a list is not a value',
    );
  });
});

describe('readJsonLines', () => {
  it('reads a row of each line, and refuses a line that is not JSON', async () => {
    const listener = new RecordingListener();
    const text = pieces('{"id":1}\r\n\n{"id":\n[]\n{"id":"é"}');
    const seen = await collect(readJsonLines({ text, listener }), ['id']);
    expect(seen).toEqual([
      { line: 1, id: ['1'] },
      { line: 3, reason: expect.stringContaining('the line is not JSON') },
      { line: 4, reason: 'the record is a list, not an object' },
      { line: 5, id: ['é'] },
    ]);
    expect(listener.emptyLines).toEqual([2]);
  });
});
