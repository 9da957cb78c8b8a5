import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeMemoryFolder } from '../../scripts/lib/memoryFolder.cjs';
import { findFreePort } from '../../scripts/lib/ports.cjs';
import { ProcessSet } from '../../scripts/lib/ProcessSet.cjs';
import { resolveRoot } from '../../scripts/lib/workspace.cjs';
import { FileServer } from './FileServer';
import { PathProxy } from './PathProxy';
import { PortalApi } from './PortalApi';
import { PortalDatabase, usePostgres, useSqlite } from './PortalDatabase';
import { copyExamples, importRegister } from './catalogContent';
import { GuestIdentity, writePortalConfig } from './portalConfig';
import { AppName } from './types';

/** Milliseconds that a backend has until it answers. */
const START_TIMEOUT = 250_000;

/**
 * Megabytes for what was made last: with the 16 of V8, an evaluation copies much of it
 * that is let go of right after.
 */
const YOUNG = '--max-semi-space-size=64';

/** Bytes that a portal may come to keep. */
const ROOM = 2 ** 30;

export interface PortalOptions {
  app: AppName;
  /** What the catalog holds: the example organisation, or the imported register. */
  examples?: 'organisation' | 'us-2025';
  /** Whether the example organisation has a year behind it, as after `npm start`. Default: no. */
  past?: boolean;
  /** As whom the API is called; left out, the guest of app-config.yaml. */
  guest?: GuestIdentity;
  /** Name of the person at the browser; left out, the author. */
  person?: string;
  /** Where the frontend lies on its server, `/portal`; left out, at the root. */
  basePath?: string;
  /** Configuration files that are read on top, relative to the repository. */
  configs?: string[];
  /** Configuration that is laid over all files. */
  settings?: object;
}

/**
 * A whole portal on a free port: the backend, which also serves the built app,
 * with its own database and its own copy of the examples.
 */
export class Portal {
  /** Of the frontend, without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  /** Serves the portal's folder, for registering an entity file by its address. */
  readonly files: FileServer;
  readonly api: PortalApi;
  readonly #app: AppName;
  readonly #port: number;
  readonly #proxy: PathProxy | undefined;
  readonly #database: PortalDatabase;
  readonly #configs: string[];
  #ahead = 0;
  readonly #processes = new ProcessSet();
  /** What the backend prints, one line each; kept as a log file. */
  readonly #output: string[] = [];

  private constructor(options: {
    app: AppName;
    port: number;
    proxy: PathProxy | undefined;
    folder: string;
    files: FileServer;
    configs: string[];
    database: PortalDatabase;
  }) {
    this.#configs = options.configs;
    this.#database = options.database;
    this.#app = options.app;
    this.#port = options.port;
    this.#proxy = options.proxy;
    const backendUrl = `http://localhost:${options.port}`;
    this.url = options.proxy?.url ?? backendUrl;
    this.folder = options.folder;
    this.files = options.files;
    this.api = new PortalApi(backendUrl);
  }

  static async start(options: PortalOptions): Promise<Portal> {
    const folder = makeMemoryFolder('ai-governance-portal-', ROOM);
    const { configs, ...content } =
      options.examples === 'us-2025'
        ? importRegister(folder)
        : copyExamples(folder, options.past ?? false);
    const files = await FileServer.start(folder);
    const port = await findFreePort();
    const { basePath } = options;
    const proxy = basePath ? await PathProxy.start(basePath, port) : undefined;
    const database = await chooseDatabase(options, { folder, port });
    const ownConfig = writePortalConfig({
      folder,
      port,
      appUrl: proxy?.url,
      content,
      database: database.config,
      app: options.app,
      fileHost: files.host,
      guest: options.guest,
      settings: options.settings,
    });
    const portal = new Portal({
      app: options.app,
      port,
      proxy,
      folder,
      files,
      database,
      configs: [
        ...[...configs, ...(options.configs ?? [])].map(f => resolveRoot(f)),
        ownConfig,
      ],
    });
    try {
      await portal.#startBackend();
    } catch (error) {
      await portal.stop();
      throw error;
    }
    return portal;
  }

  /**
   * Starts the backend again, over the same database, with its clock so many
   * milliseconds ahead of the real one. Nobody is signed in any more.
   */
  async moveClock(ahead: number) {
    await this.#processes.endAll();
    this.#ahead = ahead;
    this.api.signOut();
    await this.#startBackend();
  }

  async stop() {
    await this.#processes.endAll();
    const name = `portal-${this.#app}-${this.#port}.log`;
    const log = resolveRoot('temp/test', name);
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, this.#output.join('\n'));
    await this.files.stop();
    await this.#proxy?.stop();
    await this.#database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #startBackend() {
    const { exited } = this.#processes.start({
      args: [
        YOUNG,
        '--require',
        resolveRoot('e2e-tests/harness/movedClock.cjs'),
        '--require',
        resolveRoot('e2e-tests/harness/knownConfigSchema.cjs'),
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'src/index',
        ...this.#configs.flatMap(file => ['--config', file]),
      ],
      cwd: resolveRoot('packages/backend'),
      // The guest may sign in to a portal in development only.
      env: {
        ...process.env,
        NODE_ENV: 'development',
        E2E_CLOCK_AHEAD: String(this.#ahead),
      },
      onLine: (line: string) => this.#output.push(line),
    });
    const ready = await Promise.race([
      this.#waitUntilReady(),
      exited.then(() => false),
    ]);
    if (!ready) {
      throw new Error(
        `The portal did not start:\n${this.#output.slice(-60).join('\n')}`,
      );
    }
  }

  async #waitUntilReady(): Promise<boolean> {
    const health = `http://localhost:${
      this.#port
    }/.backstage/health/v1/readiness`;
    const deadline = Date.now() + START_TIMEOUT;
    while (Date.now() < deadline) {
      const response = await fetch(health).catch(() => undefined);
      if (response?.ok) return true;
      await delay(100);
    }
    return false;
  }
}

/**
 * Thousands of systems are taken in by PostgreSQL in a third of the time. The others
 * are small, and files are what the reader has after `npm start`.
 */
async function chooseDatabase(
  { examples }: PortalOptions,
  { folder, port }: { folder: string; port: number },
): Promise<PortalDatabase> {
  return examples === 'us-2025'
    ? usePostgres({ name: `ai_governance_portal_${port}`, folder })
    : useSqlite(folder);
}
