const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { childSeconds } = require('./insideCheck.cjs');

const FILE = require.resolve('./insideCheck.cjs');

describe('childSeconds', () => {
  it('adds user and system time of children, whatever the program is called', () => {
    const stat =
      '42 (a (very) odd name) S 1 42 42 0 -1 4194304 9 8 7 6 300 40 1250 75 20 0 1 0 99';
    expect(childSeconds(stat)).toBe(13.25);
  });
});

// The kernel's figures are read from /proc.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a process that loads it', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inside-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function run(script, env) {
    return execFileSync(process.execPath, ['--require', FILE, '-e', script], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
  }

  it('leaves its own CPU seconds and those of what it started', () => {
    const file = path.join(folder, 'cpu');
    const spin = milliseconds =>
      `const end = process.cpuUsage().user + ${milliseconds}e3; while (process.cpuUsage().user < end);`;
    run(
      `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(
        spin(300),
      )}]); ${spin(200)}`,
      { CHECK_CPU_FILE: file },
    );
    const seconds = Number(fs.readFileSync(file, 'utf8'));
    expect(seconds).toBeGreaterThan(0.5);
    expect(seconds).toBeLessThan(5);
  });

  it('gives way by as much as it is told', () => {
    const own = os.getPriority();
    const output = run('console.log(os.getPriority())', {
      CHECK_NICE: String(own + 3),
    });
    expect(Number(output)).toBe(own + 3);
  });
});
