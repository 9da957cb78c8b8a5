const { spawn } = require('node:child_process');
const readline = require('node:readline');

const WAITER = `
  const { untilStopped } = require(${JSON.stringify(
    require.resolve('./untilStopped.cjs'),
  )});
  setInterval(() => {}, 1000);
  untilStopped().then(() => { console.log('stopped'); process.exit(); });
  console.log('waiting');
`;

describe('untilStopped', () => {
  function start(command, args, env) {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const lines = readline.createInterface({ input: child.stdout });
    return { child, nextLine: lines[Symbol.asyncIterator]() };
  }

  async function next(nextLine) {
    return (await nextLine.next()).value;
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('hears %s', async signal => {
    const { child, nextLine } = start(process.execPath, ['-e', WAITER], {});
    expect(await next(nextLine)).toBe('waiting');
    child.kill(signal);
    expect(await next(nextLine)).toBe('stopped');
  });

  it('notices that the shell of npm was ended', async () => {
    const { child, nextLine } = start(
      'sh',
      ['-c', '"$@" & wait', 'sh', process.execPath, '-e', WAITER],
      { npm_lifecycle_event: 'start' },
    );
    expect(await next(nextLine)).toBe('waiting');
    child.kill('SIGTERM');
    expect(await next(nextLine)).toBe('stopped');
  });
});
