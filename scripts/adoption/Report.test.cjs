const { Report } = require('./Report.cjs');

describe('Report', () => {
  it('counts what passed and what failed', async () => {
    const report = new Report();
    report.check('holds', true);
    report.check('does not hold', false, 'because');
    report.none('no fault', []);
    report.none('two faults', ['first', 'second']);
    await report.attempt('works', async () => 1);
    await report.attempt('throws', async () => {
      throw new Error('went wrong');
    });
    expect(report).toMatchObject({ passed: 3, failed: 3 });
    expect(report.checks.map(({ why }) => why)).toEqual([
      undefined,
      'because',
      undefined,
      'first\nsecond',
      undefined,
      'went wrong',
    ]);
  });

  it('prints each check as it comes, with its reason', () => {
    const lines = [];
    const report = new Report(line => lines.push(line));
    report.none('two faults', ['first', 'second']);
    expect(lines).toEqual(['  FAILED: two faults', '    first\n    second']);
  });

  it('tells what was not run, and counts it as neither', () => {
    const lines = [];
    const report = new Report(line => lines.push(line));
    report.skip('can be installed', 'the registry lacks it');
    expect(report).toMatchObject({ passed: 0, failed: 0 });
    expect(report.skipped).toEqual([
      { title: 'can be installed', why: 'the registry lacks it' },
    ]);
    expect(lines).toEqual([
      '  NOT RUN: can be installed: the registry lacks it',
    ]);
  });

  it('resolves an attempt with what the function returned', async () => {
    expect(await new Report().attempt('works', async () => 7)).toBe(7);
  });
});
