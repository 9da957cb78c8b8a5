const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');
const yaml = require('yaml');
const { findFreePort } = require('../../lib/ports.cjs');
const { cacheFolder } = require('./cache.cjs');
const { logFile } = require('./exec.cjs');

/** Milliseconds until a backend has to answer; two cores may be busy with another task. */
const START_MS = 6 * 60_000;

/** What the log of a backend says of trouble, once per line. */
const TROUBLE = /\b(error|warn)\b/;

function baseConfig(port) {
  const url = `http://localhost:${port}`;
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      cors: { origin: url },
    },
  };
}

/** Layers of configuration as files, since that is how a backend takes them. */
function writeConfigs(name, configs) {
  return configs.map((config, i) => {
    const file = path.join(cacheFolder('work', 'config'), `${name}-${i}.yaml`);
    fs.writeFileSync(file, yaml.stringify(config));
    return file;
  });
}

/** A running backend of a portal. */
class Backend {
  lines = [];
  #child;
  #exit;

  constructor({ url, name }) {
    this.url = url;
    this.name = name;
  }

  /**
   * Starts the backend of a portal from its sources, as `yarn start` does. `configs`
   * are laid over its `app-config.yaml`, one after another, and `args` are what Node
   * runs instead. Resolves when it answers,
   * or when it has ended: `code` is then what it ended with.
   */
  static async start({
    app,
    env,
    name,
    processes,
    configs = [],
    folder = 'packages/backend',
    args,
    port: wanted,
  }) {
    const port = wanted ?? (await findFreePort());
    const backend = new Backend({ url: `http://localhost:${port}`, name });
    const layers = writeConfigs(name, [baseConfig(port), ...configs]);
    const files = [path.join(app, 'app-config.yaml'), ...layers];
    const log = fs.createWriteStream(logFile(`backend-${name}`), {
      flags: 'a',
    });
    backend.#child = processes.start({
      node: path.join(env.npm_config_nodedir, 'bin/node'),
      args: [
        ...(args ?? [
          path.join(app, 'node_modules/.bin/backstage-cli'),
          'package',
          'start',
        ]),
        ...files.flatMap(file => ['--config', file]),
      ],
      cwd: path.join(app, folder),
      env: { ...env, NODE_ENV: 'development', LOG_LEVEL: 'info' },
      onLine: line => {
        backend.lines.push(line);
        log.write(`${line}\n`);
      },
    });
    backend.#exit = backend.#child.exited.then(({ code }) => {
      backend.code = code ?? 1;
    });
    await backend.#untilReady();
    return backend;
  }

  async #untilReady() {
    const deadline = Date.now() + START_MS;
    while (this.code === undefined && !this.#hasFailed()) {
      if (Date.now() > deadline)
        throw new Error(
          `The backend ${this.name} does not answer:\n${this.tail()}`,
        );
      if (await this.#answers()) return;
      await delay(500);
    }
  }

  async #answers() {
    try {
      const { status } = await fetch(
        `${this.url}/.backstage/health/v1/readiness`,
      );
      return status === 200;
    } catch {
      return false;
    }
  }

  /** The development server waits for a change after a failed start instead of ending. */
  #hasFailed() {
    return this.lines.some(line =>
      /Backend startup failed|failed to start/i.test(line),
    );
  }

  get isRunning() {
    return this.code === undefined && !this.#hasFailed();
  }

  /** The end of what it said. */
  tail(count = 25) {
    return this.lines.slice(-count).join('\n');
  }

  /** Lines of its log that tell of trouble and match. */
  trouble(pattern) {
    return this.lines.filter(line => TROUBLE.test(line) && pattern.test(line));
  }

  /** Throws with the end of its log where it did not start. */
  require() {
    if (!this.isRunning)
      throw new Error(
        `The backend ${this.name} did not start:\n${this.tail()}`,
      );
    return this;
  }

  async stop() {
    await this.#child.end();
    await this.#exit;
  }
}

module.exports = { Backend };
