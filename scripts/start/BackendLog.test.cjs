const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { BackendLog } = require('./BackendLog.cjs');

const INFO = '2026-01-31T10:00:00Z catalog info Performing database migration';
const ERROR =
  '\x1b[2m2026-01-31T10:00:01Z\x1b[22m catalog \x1b[31merror\x1b[39m No such table';

describe('BackendLog', () => {
  let folder;
  let shown;
  const makeLog = verbose =>
    new BackendLog({
      file: path.join(folder, 'log/portal.log'),
      verbose,
      output: { write: text => shown.push(text) },
    });

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backend-log-'));
    shown = [];
  });

  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('shows errors, and keeps every line without its colours', () => {
    const log = makeLog(false);
    log.add(INFO);
    log.add(ERROR);
    expect(shown).toEqual([
      '[backend] 2026-01-31T10:00:01Z catalog error No such table\n',
    ]);
    expect(fs.readFileSync(path.join(folder, 'log/portal.log'), 'utf8')).toBe(
      `${INFO}\n2026-01-31T10:00:01Z catalog error No such table\n`,
    );
  });

  it('shows everything to those who ask for it', () => {
    makeLog(true).add(INFO);
    expect(shown).toEqual([`[backend] ${INFO}\n`]);
  });

  it('ends with the last words of a backend that is not there', () => {
    const log = makeLog(false);
    for (let i = 0; i < 60; i++) log.add(`line ${i}`);
    const lines = log.explain('has ended (exit code 1)').split('\n');
    expect(lines).toHaveLength(41);
    expect(lines[0]).toBe('line 20');
    expect(lines[40]).toMatch(
      /^The backend has ended \(exit code 1\)\. All that it said is in .*portal\.log\.$/,
    );
  });

  it('does not repeat an error that is on the screen', () => {
    const log = makeLog(false);
    log.add(INFO);
    log.add(ERROR);
    expect(log.explain('could not start').split('\n')).toHaveLength(1);
  });
});
