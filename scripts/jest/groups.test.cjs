const {
  announce,
  groupOf,
  groupTests,
  nameOf,
  sortByWeight,
} = require('./groups.cjs');

/** Files of two projects, in no order. */
const FILES = Array.from({ length: 40 }, (_, index) => ({
  project: index % 2 ? 'backend' : 'frontend',
  file: `/repo/${index % 2 ? 'backend' : 'frontend'}/${String(
    (index * 7) % 40,
  ).padStart(2, '0')}.test.ts`,
}));

const TEXT = 'it("does", () => {});';

const read = special => file => special[file] ?? TEXT;

const grouped = (special = {}, files = FILES) =>
  Object.entries(groupTests(files, read(special)));

it('groups neighbours of one project, each file in one group at most', () => {
  const groups = grouped();
  expect(groups.length).toBeGreaterThan(2);
  for (const [leader, files] of groups) {
    expect(files[0]).toBe(leader);
    expect(files).toEqual([...files].sort());
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThanOrEqual(12);
    expect(new Set(files.map(file => file.split('/')[2])).size).toBe(1);
  }
  const all = groups.flatMap(([, files]) => files);
  expect([...all].sort()).toEqual(FILES.map(({ file }) => file).sort());
});

it.each([
  'jest.mock("./api");',
  'jest.resetModules();',
  'jest.resetAllMocks();',
  'jest.isolateModules(() => {});',
  '/** @jest-environment node */',
])('leaves a file alone that says %s', text => {
  const { file } = FILES[4];
  const files = grouped({ [file]: text }).flatMap(([, group]) => group);
  expect(files).toHaveLength(FILES.length - 1);
  expect(files).not.toContain(file);
});

it('keeps what is long in groups of fewer files', () => {
  const long = Object.fromEntries(
    FILES.map(({ file }) => [file, TEXT.padEnd(25_000)]),
  );
  const groups = grouped(long);
  expect(groups.map(([, files]) => files.length)).toEqual(Array(20).fill(2));
});

it('runs a few files one by one', () => {
  expect(grouped({}, FILES.slice(0, 5))).toEqual([]);
});

it('tells workers which files one leads', () => {
  const env = {};
  expect(groupOf('/repo/a.test.ts', env)).toEqual(['/repo/a.test.ts']);
  announce({ '/repo/a.test.ts': ['/repo/a.test.ts', '/repo/b.test.ts'] }, env);
  expect(groupOf('/repo/a.test.ts', env)).toEqual([
    '/repo/a.test.ts',
    '/repo/b.test.ts',
  ]);
  expect(groupOf('/repo/c.test.ts', env)).toEqual(['/repo/c.test.ts']);
});

it('runs the longest first, counting all that a group has and what it waits for', () => {
  const texts = {
    '/repo/a.ts': TEXT,
    '/repo/b.ts': TEXT.padEnd(5_000),
    '/repo/c.ts': TEXT,
    '/repo/d.ts': TEXT.padEnd(6_000),
    '/repo/e.ts': `${TEXT} const portal = await startPortal({ provider });`,
  };
  const groups = { '/repo/a.ts': ['/repo/a.ts', '/repo/b.ts'] };
  const leaders = ['/repo/a.ts', '/repo/c.ts', '/repo/d.ts', '/repo/e.ts'];
  expect(sortByWeight(leaders, groups, file => texts[file])).toEqual([
    '/repo/e.ts',
    '/repo/d.ts',
    '/repo/a.ts',
    '/repo/c.ts',
  ]);
});

it('names a file by its path', () => {
  expect(nameOf('/repo/plugins/x/a.test.ts', '/repo')).toBe(
    'plugins/x/a.test.ts',
  );
});
