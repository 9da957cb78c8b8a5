import readXlsx from 'read-excel-file/node';
import { zipParts } from '../__testUtils__/zipParts';
import { column, dayColumn, instantColumn } from './column';
import { CsvColumn, CsvValue } from './csvText';
import { toSheetName } from './xlsxCells';
import { xlsxParts } from './xlsxParts';

async function* pagesOf<T>(...pages: T[][]): AsyncIterable<T[]> {
  yield* pages;
}

async function write<T>(
  columns: Array<CsvColumn<T>>,
  pages: AsyncIterable<T[]>,
  name = 'list',
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxParts(name, columns, pages)) parts.push(part);
  return Buffer.concat(parts);
}

/** The sheets, as a reader of another origin sees them. */
async function sheetsOf(file: Buffer) {
  return readXlsx(file, { trim: false });
}

const partOf = async (file: Buffer, name: string) =>
  (await zipParts(file)).get(name);

const cell = async (value: CsvValue) => {
  const file = await write(
    [column('A', ({ text }: { text: CsvValue }) => text), column('B', () => 1)],
    pagesOf([{ text: value }]),
  );
  const [{ data }] = await sheetsOf(file);
  return data[1][0];
};

describe('xlsxParts', () => {
  it('writes numbers, truth, days and instants as what they are', async () => {
    const row = {
      count: 3,
      share: 0.25,
      blocked: true,
      day: '2026-03-01',
      instant: '2026-11-30T12:34:56.000Z',
      nothing: undefined,
    };
    const file = await write(
      [
        column('Count', ({ count }: typeof row) => count),
        column('Share', ({ share }: typeof row) => share),
        column('Blocked', ({ blocked }: typeof row) => blocked),
        dayColumn('Due', ({ day }: typeof row) => day),
        instantColumn('At', ({ instant }: typeof row) => instant),
        instantColumn('Until', ({ day }: typeof row) => day),
        column('Nothing', ({ nothing }: typeof row) => nothing),
        column('Day in a text', ({ day }: typeof row) => day),
      ],
      pagesOf([row]),
    );
    const [{ sheet, data }] = await sheetsOf(file);
    expect(sheet).toBe('list');
    expect(data).toEqual([
      [
        'Count',
        'Share',
        'Blocked',
        'Due',
        'At',
        'Until',
        'Nothing',
        'Day in a text',
      ],
      [
        3,
        0.25,
        true,
        new Date('2026-03-01T00:00:00.000Z'),
        new Date('2026-11-30T12:34:56.000Z'),
        new Date('2026-03-01T00:00:00.000Z'),
        null,
        '2026-03-01',
      ],
    ]);
  });

  it('keeps the heading in view, gives columns a width, and has no formula', async () => {
    const file = await write(
      [
        column('Title', (text: string) => text),
        dayColumn('Due', () => '2026-03-01'),
      ],
      pagesOf(['=SUM(A1)', 'a text that takes more room than its heading']),
    );
    const xml = await partOf(file, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<col [^>]*width="4\d/);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(await partOf(file, 'xl/styles.xml')).toContain('yyyy-mm-dd');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://x","y")',
    "'quoted",
    ' spaces ',
    'two\nlines',
    '<b>&amp;</b>',
    '信用 نظام 😀',
    '0123',
    'TRUE',
  ])('keeps the text %j', async text => {
    expect(await cell(text)).toBe(text);
  });

  it('replaces what XML cannot hold, and keeps what a spreadsheet would decode', async () => {
    expect(await cell('a\u0000b\u001fc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
    const file = await write(
      [column('A', (text: string) => text)],
      pagesOf(['_x0041_']),
    );
    expect(await partOf(file, 'xl/worksheets/sheet1.xml')).toContain(
      '_x005F_x0041_',
    );
    expect(await cell(Number.NaN)).toBeNull();
  });

  it('shortens a text that no cell holds, and says so', async () => {
    const text = String(await cell('x'.repeat(40_000)));
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/x … \[shortened; the CSV file has all of it\]$/);
  });

  it('goes on to the last page, and has a heading where there is no row', async () => {
    const columns = [column('N', (value: number) => value)];
    const [{ data }] = await sheetsOf(
      await write(columns, pagesOf([1, 2], [], [3])),
    );
    expect(data.map(([value]) => value)).toEqual(['N', 1, 2, 3]);
    const [none] = await sheetsOf(await write(columns, pagesOf()));
    expect(none.data).toEqual([['N']]);
  });

  it('fails where the list fails, before or amid', async () => {
    async function* failing(): AsyncIterable<number[]> {
      yield [1];
      throw new Error('gone');
    }
    const columns = [column('N', (value: number) => value)];
    await expect(write(columns, failing())).rejects.toThrow('gone');
  });

  it('lets others have their turn while it writes 10,000 rows', async () => {
    const columns = Array.from({ length: 27 }, (_, index) =>
      column(`C${index}`, (row: number) =>
        index % 3 ? `text ${row} ${index}` : row * index,
      ),
    );
    const rows = Array.from({ length: 10_000 }, (_, index) => index);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const file = await write(columns, pagesOf(rows));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(50);
    const [{ data }] = await sheetsOf(file);
    expect(data).toHaveLength(10_001);
    expect(data[10_000].slice(0, 2)).toEqual([0, 'text 9999 1']);
  });
});

describe('toSheetName', () => {
  it.each([
    ['management-activity', 'management-activity'],
    ['a/b\\c?d*e[f]g:h', 'a-b-c-d-e-f-g-h'],
    ["'quoted'", 'quoted'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['history', 'history 1'],
    ['', 'List 1'],
  ])('makes %j %j', (name, expected) => {
    expect(toSheetName(name)).toBe(expected);
  });
});
