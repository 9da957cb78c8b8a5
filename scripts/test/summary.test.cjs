const {
  formatDatabases,
  formatNamed,
  formatTable,
  formatTime,
} = require('./summary.cjs');

describe('formatTable', () => {
  it('has a line per check', () => {
    const counts = { passed: 12, failed: 1, skipped: 2 };
    const lines = formatTable([
      { id: 'unit', milliseconds: 61_240, cpuSeconds: 99.51, ...counts },
      { id: 'e2e', milliseconds: 1_000, cpuSeconds: undefined, ...counts },
    ]);
    expect(lines).toEqual([
      '',
      'check         seconds    CPU s   passed   failed  skipped',
      'unit             61.2     99.5       12        1        2',
      'e2e               1.0        -       12        1        2',
      '',
    ]);
  });
});

describe('formatNamed', () => {
  it('names what failed and what nearly did, by check', () => {
    expect(
      formatNamed([
        { id: 'tsc', notes: [] },
        { id: 'unit', notes: ['b could not run'], failures: ['a'] },
        { id: 'e2e', notes: [], failures: [], retried: ['c'] },
      ]),
    ).toEqual([
      'Failed: unit: a',
      'Note: unit: b could not run',
      'Passed at the second try: e2e: c',
    ]);
  });
});

describe('formatTime', () => {
  it('says how busy the checks kept the cores', () => {
    const results = [{ cpuSeconds: 50 }, { cpuSeconds: 70 }];
    expect(formatTime({ milliseconds: 80_000, results, cores: 2 })).toBe(
      'Time: 80 s, CPU: 120 s (75 % of 2 cores)',
    );
  });

  it('claims no sum when the CPU time of a check is unknown', () => {
    const results = [{ cpuSeconds: 50 }, { cpuSeconds: undefined }];
    expect(formatTime({ milliseconds: 80_000, results, cores: 2 })).toBe(
      'Time: 80 s',
    );
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
