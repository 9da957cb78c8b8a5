import { CustomErrorBase } from '@backstage/errors';
import { delimiter } from 'path';
import { Worker } from 'worker_threads';
import { withDeadline } from '../util';

/** Functions that a module exports; what goes in and comes out can be cloned. */
type Functions<T> = Record<keyof T, (...args: never[]) => unknown>;

/**
 * What the thread runs. Text, as the place of a file of its own would depend on how the
 * package is built and loaded.
 */
const SCRIPT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const functions = require(workerData.module);
  parentPort.on('message', ({ name, args }) => {
    parentPort.postMessage(functions[name](...args));
  });
  parentPort.postMessage('ready');
`;

/** How long an idle thread is kept. */
const IDLE_MS = 60_000;

/** Longest time that it may take to load the module. */
const START_MS = 120_000;

/** Memory for objects, in MiB: several times what the largest content takes. */
const HEAP_MB = 512;

/** The thread did not start, so nothing was said about what it was to read. */
export class ThreadStartError extends CustomErrorBase {
  name = 'ThreadStartError' as const;
}

/**
 * Calls functions of a module in a thread, one call at a time, each with a deadline. A
 * call that fails or takes too long ends the thread, and the next one begins another.
 */
export class FunctionThread<T extends Functions<T>> {
  readonly #module: () => string;
  readonly #deadlineMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(options: {
    /** Finds the file of the module; may throw, and is asked again. */
    module: () => string;
    /** Longest time that a call may take, in milliseconds. */
    deadlineMs: number;
  }) {
    this.#module = options.module;
    this.#deadlineMs = options.deadlineMs;
  }

  /**
   * Result of a function.
   *
   * @throws ThreadStartError, or what ended the call
   */
  async call<K extends keyof T>(
    name: K,
    ...args: Parameters<T[K]>
  ): Promise<ReturnType<T[K]>> {
    const called = this.#last.then(() => this.#call(name, args));
    this.#last = called.catch(() => undefined);
    return called as Promise<ReturnType<T[K]>>;
  }

  /** Ends the thread; a later call begins another. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #call(name: keyof T, args: unknown[]): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= await this.#start());
    // The process stays for a call, and not for an idle thread.
    worker.ref();
    try {
      return await withDeadline({ ms: this.#deadlineMs }, signal => {
        const result = nextMessage(worker, signal);
        worker.postMessage({ name, args });
        return result;
      });
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => this.close(), IDLE_MS).unref();
    }
  }

  async #start(): Promise<Worker> {
    try {
      const module = this.#module();
      const worker = new Worker(SCRIPT, {
        eval: true,
        workerData: { module },
        env: { ...process.env, NODE_PATH: modulePaths() },
        execArgv: module.endsWith('.ts') ? readsTypeScript() : undefined,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      });
      // Without anybody who listens, an error ends the process.
      worker.on('error', () => undefined);
      worker.once('exit', () => {
        if (this.#worker === worker) this.#worker = undefined;
      });
      try {
        await withDeadline({ ms: START_MS }, signal =>
          nextMessage(worker, signal),
        );
      } catch (error) {
        await worker.terminate();
        throw error;
      }
      return worker;
    } catch (error) {
      throw new ThreadStartError('The thread did not start', error as Error);
    }
  }
}

/** A loader of plugins may find modules where no thread would look for them. */
function modulePaths(): string {
  return (require.resolve.paths('@backstage/errors') ?? []).join(delimiter);
}

/** In the repository modules are TypeScript, which a thread reads as `backstage-cli` does. */
function readsTypeScript(): string[] {
  return [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
  ];
}

/** What the thread says next, unless it ends first. */
async function nextMessage(
  worker: Worker,
  signal?: AbortSignal,
): Promise<unknown> {
  const listening = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const on = (name: string, listener: (value: unknown) => void) => {
        worker.on(name, listener);
        listening.signal.addEventListener('abort', () =>
          worker.off(name, listener),
        );
      };
      on('message', resolve);
      on('error', reject);
      on('exit', () => reject(new Error('the thread that read it ended')));
      signal?.addEventListener('abort', () => reject(signal.reason), {
        signal: listening.signal,
      });
    });
  } finally {
    listening.abort();
  }
}
