const {
  countEngines,
  countAdoption,
  countJest,
  countPlaywright,
  failure,
  formatSum,
  reconcile,
  sumResults,
} = require('./countResults.cjs');

function jestFile(name, statuses, status = 'passed') {
  return {
    name,
    status,
    assertionResults: statuses.map(s => ({ status: s, fullName: name })),
  };
}

describe('countJest', () => {
  it('counts every test by its status', () => {
    expect(
      countJest({
        testResults: [
          jestFile('a', ['passed', 'passed', 'failed'], 'failed'),
          jestFile('b', ['passed', 'pending', 'todo']),
        ],
      }),
    ).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      notes: [],
      failures: ['a'],
      retried: [],
    });
  });

  it('names what passed at the second try only', () => {
    const assertionResults = [
      { fullName: 'a', status: 'passed', invocations: 1 },
      { fullName: 'b', status: 'passed', invocations: 2 },
      { fullName: 'c', status: 'failed', invocations: 2 },
    ];
    expect(
      countJest({
        testResults: [{ name: 'f', status: 'failed', assertionResults }],
      }),
    ).toMatchObject({ failures: ['c'], retried: ['b'] });
  });

  it('counts a file that could not run as one failure', () => {
    expect(
      countJest({
        testResults: [jestFile('a', ['passed']), jestFile('b', [], 'failed')],
      }),
    ).toMatchObject({
      passed: 1,
      failed: 1,
      skipped: 0,
      notes: ['b could not run'],
    });
  });

  it('counts a failure outside of the tests of a file', () => {
    expect(
      countJest({ testResults: [jestFile('a', ['passed'], 'failed')] }),
    ).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('counts passed, flaky, failed and skipped tests', () => {
    expect(
      countPlaywright({
        stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 },
        errors: [],
        suites: [],
      }),
    ).toMatchObject({ passed: 5, failed: 2, skipped: 3, notes: [] });
  });

  it('names what failed and what passed at the second try, with the project', () => {
    const spec = (title, status) => ({
      title,
      tests: [{ projectName: 'app', status }],
    });
    expect(
      countPlaywright({
        stats: { expected: 1, flaky: 1, unexpected: 1, skipped: 0 },
        errors: [],
        suites: [
          {
            title: 'pages.spec.ts',
            specs: [spec('opens', 'expected'), spec('prints', 'flaky')],
            suites: [{ title: 'a tab', specs: [spec('shows', 'unexpected')] }],
          },
        ],
      }),
    ).toMatchObject({
      failures: ['app: pages.spec.ts › a tab › shows'],
      retried: ['app: pages.spec.ts › prints'],
    });
  });

  it('counts an error outside of every test', () => {
    expect(
      countPlaywright({
        stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 },
        errors: [{ message: 'the portal did not start' }],
        suites: [],
      }),
    ).toMatchObject({
      passed: 0,
      failed: 1,
      skipped: 0,
      notes: ['the portal did not start'],
    });
  });
});

describe('countAdoption', () => {
  it('sums the facts of every step', () => {
    const steps = [
      { id: 'pack', passed: 12, failed: 0, skipped: 0, notRun: [] },
      { id: 'cli', passed: 3, failed: 2, skipped: 0, notRun: [] },
    ];
    expect(countAdoption({ steps })).toEqual({
      passed: 15,
      failed: 2,
      skipped: 0,
      notes: [],
    });
  });

  it('tells what could not be tried', () => {
    const notRun = [{ title: 'it installs', why: 'the registry lacks it' }];
    const steps = [{ id: 'rbac', passed: 0, failed: 0, skipped: 1, notRun }];
    expect(countAdoption({ steps })).toMatchObject({
      skipped: 1,
      notes: ['rbac was not run: it installs: the registry lacks it'],
    });
  });
});

describe('reconcile', () => {
  const passed = { passed: 2, failed: 0, skipped: 0, notes: [] };

  it('keeps what agrees', () => {
    expect(reconcile(passed, 0)).toEqual(passed);
    const failed = { passed: 2, failed: 3, skipped: 0, notes: [] };
    expect(reconcile(failed, 1)).toEqual(failed);
  });

  it('fails a runner that ended badly though no test failed', () => {
    expect(reconcile(passed, 1)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('fails a runner that ran no test', () => {
    expect(reconcile({ ...passed, passed: 0 }, 0)).toMatchObject({ failed: 1 });
  });
});

describe('the sum', () => {
  it('adds up what every check counted', () => {
    const sum = sumResults([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
      failure('crashed'),
    ]);
    expect(sum).toEqual({ passed: 41, failed: 3, skipped: 3 });
  });

  it('is printed with the skipped ones only where there are some', () => {
    expect(formatSum({ passed: 41, failed: 0, skipped: 0 })).toBe(
      '41 passed, 0 failed',
    );
    expect(formatSum({ passed: 41, failed: 3, skipped: 1 })).toBe(
      '41 passed, 3 failed, 1 skipped',
    );
  });
});

describe('countEngines', () => {
  it('counts the passed tests whose names carry an engine', () => {
    const test = (fullName, status = 'passed') => ({ fullName, status });
    expect(
      countEngines({
        testResults: [
          {
            assertionResults: [
              test("store on 'SQLITE_3' keeps"),
              test("store on 'POSTGRES_15' keeps"),
              test("store on 'POSTGRES_15' drops"),
              test("store on 'POSTGRES_15' fails", 'failed'),
              test('no database'),
            ],
          },
        ],
      }),
    ).toEqual({ SQLITE_3: 1, POSTGRES_15: 2 });
  });
});
