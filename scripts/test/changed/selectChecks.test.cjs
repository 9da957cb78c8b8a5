const { describeChoice, selectChecks } = require('./selectChecks.cjs');

const IDS = [
  'apps',
  'format',
  'generated',
  'lint-tools',
  'tsc',
  'api-reports',
  'lint',
  'tools',
  'unit',
  'e2e',
];

const BASE = { name: 'main', commit: '0123456789' };

/** A package with a source, its test, and another test. */
const graph = {
  tests: ['plugins/p/src/a.test.ts', 'plugins/p/src/b.test.ts'],
  has: file => file.startsWith('plugins/p/src/'),
  folderOf: file => (file.startsWith('plugins/p/') ? 'plugins/p' : undefined),
  dependentsOf: folder => [folder],
  mentioning: () => [],
  reach: files =>
    new Set([
      ...files,
      ...(files.includes('plugins/p/src/a.ts')
        ? ['plugins/p/src/a.test.ts']
        : []),
    ]),
};

function select(files, ids = IDS) {
  return selectChecks({
    ids,
    files,
    base: BASE,
    graph,
    exists: file => file !== 'gone.md',
  });
}

describe('selectChecks', () => {
  it('runs nothing when nothing changed', () => {
    expect(select([]).size).toBe(0);
  });

  it('runs everything, and all of it, when the dependencies changed', () => {
    const selected = select(['yarn.lock', 'docs/a.md']);
    expect([...selected.keys()].sort()).toEqual([...IDS].sort());
    for (const choice of selected.values()) {
      expect(choice).toEqual({ why: 'yarn.lock changed' });
    }
  });

  it('narrows the tests down to what imports a source, and builds what its browser tests need', () => {
    const selected = select(['plugins/p/src/a.ts']);
    expect(selected.get('unit')).toEqual({
      only: ['plugins/p/src/a.test.ts'],
      why: '1 of 2 test files import what changed',
    });
    expect(selected.get('lint')).toEqual({
      only: ['0123456789'],
      why: 'packages of plugins/p/src/a.ts',
    });
    expect(selected.get('e2e')).toEqual({ why: 'all browser tests' });
    expect(selected.get('apps')).toEqual({ why: 'e2e needs it' });
    expect(selected.get('api-reports')).toEqual({ why: 'plugins/p/src/a.ts' });
    expect(selected.has('generated')).toBe(false);
    expect(selected.has('lint-tools')).toBe(false);
  });

  it('runs a test that changed, and neither browser tests nor reports for it', () => {
    const selected = select(['plugins/p/src/b.test.ts']);
    expect(selected.get('unit').only).toEqual(['plugins/p/src/b.test.ts']);
    expect(selected.has('e2e')).toBe(false);
    expect(selected.has('apps')).toBe(false);
    expect(selected.has('api-reports')).toBe(false);
    expect(selected.has('tsc')).toBe(true);
  });

  it('formats the files that are still there', () => {
    expect(select(['gone.md', 'docs/a.md']).get('format')).toEqual({
      only: ['docs/a.md'],
      why: '1 file',
    });
    expect(select(['gone.md']).has('format')).toBe(false);
  });

  it('brings along what an API report is made from', () => {
    const selected = select(['plugins/p/report.api.md']);
    expect([...selected.keys()]).toEqual(
      expect.arrayContaining(['api-reports', 'tsc']),
    );
    expect(selected.has('unit')).toBe(false);
  });

  it('runs a check that no rule knows', () => {
    expect(select(['docs/a.md'], ['new']).get('new')).toEqual({
      why: 'nothing says when it may be skipped',
    });
  });
});

describe('describeChoice', () => {
  it('says what runs and why, and what does not', () => {
    const files = ['docs/a.md'];
    const ids = ['format', 'tools', 'unit', 'e2e'];
    const selected = select(files, ids);
    expect(describeChoice({ ids, selected, files, base: BASE })).toEqual([
      'Changed since main (0123456): 1 file',
      '  format       1 file',
      '  tools        docs/a.md',
      '  not reached: unit, e2e',
    ]);
  });
});
