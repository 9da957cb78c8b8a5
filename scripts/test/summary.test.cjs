const { formatDatabases, formatTable } = require('./summary.cjs');

describe('formatTable', () => {
  it('has a line per check', () => {
    const lines = formatTable([
      { id: 'unit', milliseconds: 61_240, passed: 12, failed: 1, skipped: 2 },
    ]);
    expect(lines).toEqual([
      '',
      'check         seconds   passed   failed  skipped',
      'unit             61.2       12        1        2',
      '',
    ]);
  });
});

describe('formatDatabases', () => {
  it('names the engines that ran and how many tests each had', () => {
    expect(
      formatDatabases({
        engines: { POSTGRES_15: 4, SQLITE_3: 5 },
        text: 'PostgreSQL 15 at 127.0.0.1:5432',
      }),
    ).toBe(
      'Databases: SQLITE_3 5 tests, POSTGRES_15 4 tests (PostgreSQL 15 at 127.0.0.1:5432)',
    );
  });

  it('does not claim an engine that no test ran on', () => {
    expect(
      formatDatabases({ engines: {}, text: 'no PostgreSQL at h:1 (refused)' }),
    ).toBe('Databases: no test ran (no PostgreSQL at h:1 (refused))');
  });
});
