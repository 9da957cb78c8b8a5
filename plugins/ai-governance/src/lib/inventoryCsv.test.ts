import { system, systemPage } from '../__testUtils__/systems';
import { collectInventoryCsv, CSV_COLUMNS } from './inventoryCsv';

describe('collectInventoryCsv', () => {
  it('writes one line per system over all pages and reports its progress', async () => {
    const listSystems = jest
      .fn()
      .mockResolvedValueOnce(
        systemPage([system('a')], { totalItems: 2, nextCursor: 'n' }),
      )
      .mockResolvedValueOnce(systemPage([system('b')], { totalItems: 2 }));
    const progress: number[] = [];
    const { parts, rows } = await collectInventoryCsv({
      api: { listSystems },
      query: { class: ['high'] },
      heading: column => column,
      onProgress: done => progress.push(done.rows),
    });
    expect(rows).toBe(2);
    expect(progress).toEqual([1, 2]);
    expect(listSystems.mock.calls).toEqual([
      [{ class: ['high'], limit: 500 }],
      [{ cursor: 'n', limit: 500 }],
    ]);
    const text = parts.join('');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head, first, second] = text.slice(1).trimEnd().split('\r\n');
    expect(head.split(',')).toEqual(Object.keys(CSV_COLUMNS));
    expect(first).toMatch(/^aisystem:default\/a,a,predictive,/);
    expect(second).toMatch(/^aisystem:default\/b,/);
  });

  it('leaves the completeness of a system with nothing due empty', async () => {
    const { parts } = await collectInventoryCsv({
      api: {
        listSystems: async () =>
          systemPage([system('a', { completeness: undefined })]),
      },
      query: {},
      heading: column => column,
    });
    const [head, row] = parts.join('').slice(1).split('\r\n');
    const column = head.split(',').indexOf('completeness');
    expect(row.split(',')[column]).toBe('');
  });

  it('disarms a title that a spreadsheet would run', async () => {
    const { parts } = await collectInventoryCsv({
      api: {
        listSystems: async () =>
          systemPage([system('a', { title: '=cmd|calc' })]),
      },
      query: {},
      heading: column => column,
    });
    expect(parts.join('')).toContain(",'=cmd|calc,");
  });

  it('stops between pages when told to', async () => {
    const controller = new AbortController();
    const listSystems = jest.fn(async () => {
      controller.abort();
      return systemPage([system('a')], { nextCursor: 'n' });
    });
    await expect(
      collectInventoryCsv({
        api: { listSystems },
        query: {},
        heading: column => column,
        signal: controller.signal,
      }),
    ).rejects.toThrow(/abort/i);
    expect(listSystems).toHaveBeenCalledTimes(1);
  });
});
