import { ChildProcess, spawn } from 'child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { createServer } from 'net';
import { tmpdir } from 'os';
import { delimiter, join } from 'path';

const LONGEST_START_MS = 120_000;

/** What to do where there is no Prometheus. */
export const NO_PROMETHEUS =
  'Prometheus is missing: install it (Debian: apt-get install --no-install-recommends prometheus) or set PROMETHEUS_PATH';

/** The program: `PROMETHEUS_PATH`, else the first on the path. */
export function findPrometheus(env = process.env): string | undefined {
  if (env.PROMETHEUS_PATH) return env.PROMETHEUS_PATH;
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, 'prometheus'))
    .find(file => existsSync(file));
}

/** A Prometheus on this machine alone that scrapes one exporter every second. */
export class RealPrometheus {
  readonly #folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
  readonly #exporter: number;
  readonly port: number;
  #process: ChildProcess | undefined;

  static async start(exporterPort: number): Promise<RealPrometheus> {
    const server = new RealPrometheus(exporterPort, await freePort());
    await server.start();
    return server;
  }

  private constructor(exporterPort: number, port: number) {
    this.#exporter = exporterPort;
    this.port = port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, or starts it again with what it stored. */
  async start(): Promise<void> {
    const config = join(this.#folder, 'prometheus.yml');
    writeFileSync(
      config,
      JSON.stringify({
        global: { scrape_interval: '1s', scrape_timeout: '1s' },
        scrape_configs: [
          {
            job_name: 'probe',
            static_configs: [{ targets: [`127.0.0.1:${this.#exporter}`] }],
          },
        ],
      }),
    );
    const output: string[] = [];
    this.#process = spawn(
      findPrometheus()!,
      [
        `--config.file=${config}`,
        `--storage.tsdb.path=${join(this.#folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${this.port}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process.stderr!.on('data', chunk => output.push(String(chunk)));
    await this.#untilReady(output);
  }

  /** Ends the program and keeps what it stored. */
  async end(): Promise<void> {
    const ended = new Promise(resolve => this.#process!.once('exit', resolve));
    this.#process!.kill('SIGTERM');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.#process!.exitCode === null) await this.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #untilReady(output: string[]): Promise<void> {
    const deadline = Date.now() + LONGEST_START_MS;
    for (;;) {
      const isReady = await fetch(`${this.url}/-/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      if (this.#process!.exitCode !== null || Date.now() > deadline) {
        throw new Error(`Prometheus does not start: ${output.join('')}`);
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}
