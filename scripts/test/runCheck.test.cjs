const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { countJest } = require('./countResults.cjs');
const { runCheck } = require('./runCheck.cjs');

describe('runCheck', () => {
  let folder;
  let printed;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-'));
    printed = [];
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function run(check) {
    return runCheck({
      check: { id: 'trial', logFile: path.join(folder, 'log'), ...check },
      processes: new ProcessSet(),
      env: {},
      print: line => printed.push(line),
    });
  }

  function script(text) {
    return () => ['-e', text];
  }

  function runner(text) {
    const report = path.join(folder, 'report.json');
    return {
      report,
      count: countJest,
      args: () => ['-e', text, report],
    };
  }

  const WRITE_ONE_PASSED = `require('fs').writeFileSync(process.argv[1], JSON.stringify({
    testResults: [{ name: 'a', status: 'passed', assertionResults: [{ status: 'passed' }] }],
  }));`;

  it('counts a check that passes as one, and keeps quiet about it', async () => {
    const result = await run({ args: script('console.log("fine")') });
    expect(result).toMatchObject({ id: 'trial', passed: 1, failed: 0 });
    expect(printed).toEqual([]);
    expect(fs.readFileSync(path.join(folder, 'log'), 'utf8')).toBe('fine\n');
  });

  it('says how much CPU time a check took, where the machine tells', async () => {
    const spin =
      'const end = process.cpuUsage().user + 200e3; while (process.cpuUsage().user < end);';
    const { cpuSeconds } = await run({ args: script(spin) });
    const known = process.platform === 'linux';
    expect(cpuSeconds > 0.2).toBe(known);
  });

  it('counts a check that fails as one and prints what it said', async () => {
    const result = await run({
      args: script('console.log("bad"); process.exit(2)'),
    });
    expect(result).toMatchObject({
      passed: 0,
      failed: 1,
      notes: ['ended with 2'],
    });
    expect(printed).toEqual(['bad']);
  });

  it('counts what a runner has written', async () => {
    expect(await run(runner(WRITE_ONE_PASSED))).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  it('fails a runner that crashes after its tests have passed', async () => {
    expect(
      await run(runner(`${WRITE_ONE_PASSED} process.exit(1)`)),
    ).toMatchObject({ passed: 1, failed: 1 });
  });

  it('fails a runner that crashes without results, and ignores those of an earlier run', async () => {
    const check = runner('process.exit(1)');
    fs.writeFileSync(check.report, '{"testResults":[]}');
    expect(await run(check)).toMatchObject({
      passed: 0,
      failed: 1,
      notes: ['the runner ended with 1 and wrote no results'],
    });
  });

  it('fails a runner whose results cannot be read', async () => {
    const result = await run(
      runner(`require('fs').writeFileSync(process.argv[1], '{"testRes')`),
    );
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.notes[0]).toMatch(/^the results cannot be read: /);
  });

  it('ends and fails a check that takes too long', async () => {
    expect(
      await run({
        args: script('setInterval(() => {}, 1000)'),
        timeoutMs: 300,
      }),
    ).toMatchObject({
      passed: 0,
      failed: 1,
      notes: ['still running after 0.005 minutes'],
    });
  });

  it('fails a check that cannot run, with the reason', async () => {
    expect(
      await run({ args: script(''), blocked: () => 'no browser' }),
    ).toMatchObject({ passed: 0, failed: 1, notes: ['no browser'] });
  });
});
