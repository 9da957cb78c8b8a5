const { setTimeout: delay } = require('node:timers/promises');
const { ProcessSet } = require('./ProcessSet.cjs');

/** A process that starts another one and prints its id. */
const PARENT = `
  const { spawn } = require('child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitUntil(condition) {
  while (!condition()) await delay(20);
}

describe('ProcessSet', () => {
  it('ends a process together with what it has started', async () => {
    const processes = new ProcessSet();
    const lines = [];
    const child = processes.start({
      args: ['-e', PARENT],
      onLine: line => lines.push(line),
    });
    await waitUntil(() => lines.length > 0);
    const grandchild = Number(lines[0]);
    expect(isAlive(grandchild)).toBe(true);
    await processes.endAll();
    await child.exited;
    await waitUntil(() => !isAlive(grandchild));
    expect(isAlive(child.pid)).toBe(false);
  });

  it('ends what a process left behind when it ended itself', async () => {
    const processes = new ProcessSet();
    const lines = [];
    const script = `
      const { spawn } = require('child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      console.log(child.pid);
      process.exit(3);
    `;
    const child = processes.start({
      args: ['-e', script],
      onLine: line => lines.push(line),
    });
    expect(await child.exited).toEqual({ code: 3, signal: null });
    const grandchild = Number(lines[0]);
    expect(isAlive(grandchild)).toBe(true);
    await processes.endAll();
    await waitUntil(() => !isAlive(grandchild));
  });

  it('passes on every line of both outputs', async () => {
    const processes = new ProcessSet();
    const lines = [];
    const { exited } = processes.start({
      args: ['-e', 'console.log("one\\ntwo"); console.error("three")'],
      onLine: line => lines.push(line),
    });
    await exited;
    expect(lines.sort()).toEqual(['one', 'three', 'two']);
  });
});
