import { join } from 'path';
import { FunctionThread } from './FunctionThread';

const MODULE = join(__dirname, '__fixtures__', 'functions.cjs');

/** What the module exports. */
interface Functions {
  echo(value: unknown): unknown;
  waitFor(flag: Int32Array): string;
  forEver(): void;
  tooDeep(): number;
  tooMuch(): void;
  exit(): void;
  find(name: string): string;
}

describe('FunctionThread', () => {
  const threads: FunctionThread<Functions>[] = [];

  function start(options: { module?: string; deadlineMs?: number } = {}) {
    const { module = MODULE, deadlineMs = 60_000 } = options;
    const thread = new FunctionThread<Functions>({
      module: () => module,
      deadlineMs,
    });
    threads.push(thread);
    return thread;
  }

  afterEach(async () => {
    await Promise.all(threads.splice(0).map(thread => thread.close()));
  });

  it('calls one function after the other', async () => {
    const thread = start();
    const values = [1, 'two', { three: [Buffer.from('x').length] }, undefined];
    await expect(
      Promise.all(values.map(value => thread.call('echo', value))),
    ).resolves.toEqual(values);
  });

  it('lets the event loop go on meanwhile', async () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const seen = start().call('waitFor', flag);
    // Would never run if the function had the event loop.
    setTimeout(() => {
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
    await expect(seen).resolves.toBe('seen');
  });

  it.each([
    ['forEver', 'it took longer than 200 ms'],
    ['tooDeep', 'Maximum call stack size exceeded'],
    ['tooMuch', /memory/],
    ['exit', /ended/],
  ] as const)('rejects %s, and goes on', async (name, message) => {
    const thread = start({ deadlineMs: name === 'forEver' ? 200 : 60_000 });
    const failed = thread.call(name);
    const next = thread.call('echo', 'next');
    await expect(failed).rejects.toThrow(message);
    await expect(next).resolves.toBe('next');
  });

  it('can be closed, and begins again', async () => {
    const thread = start();
    await thread.call('echo', 1);
    await thread.close();
    await expect(thread.call('echo', 2)).resolves.toBe(2);
  });

  it('finds the packages that this module finds', async () => {
    await expect(start().call('find', 'ajv/package.json')).resolves.toBe(
      require.resolve('ajv/package.json'),
    );
  });

  it('says that it did not start', async () => {
    const thread = start({ module: join(__dirname, 'none.cjs') });
    await expect(thread.call('echo', 1)).rejects.toThrow(
      expect.objectContaining({
        name: 'ThreadStartError',
        message: expect.stringContaining('none.cjs'),
      }),
    );
  });
});
