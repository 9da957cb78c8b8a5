const { ProcessSet } = require('../lib/ProcessSet.cjs');
const { resolveRoot } = require('../lib/workspace.cjs');

const READY = /AI governance is ready after .*: (http\S+)/;

/**
 * The portal as a person starts it, with a database of its own: the one that they try
 * it with stays as it is.
 */
class PortalCommand {
  #processes = new ProcessSet();
  #args;
  #env;

  /** `args` are options of the command; `directory` is where SQLite keeps its files. */
  constructor({ args, directory }) {
    this.#args = args;
    this.#env = {
      ...process.env,
      APP_CONFIG_backend_database_connection: JSON.stringify({ directory }),
    };
  }

  /** Resolves with the address once the command prints it; rejects when it ends before. */
  async start() {
    const lines = [];
    const { exited, url } = await new Promise(resolve => {
      const started = this.#processes.start({
        args: [resolveRoot('scripts/start.cjs'), '--no-open', ...this.#args],
        env: this.#env,
        onLine: line => {
          lines.push(line);
          const [, address] = READY.exec(line) ?? [];
          if (address) resolve({ url: address });
        },
      });
      started.exited.then(resolve);
    });
    if (url) return url;
    throw new Error(
      `The portal has ended ${exited ?? ''}:\n${lines.join('\n')}`,
    );
  }

  async stop() {
    await this.#processes.endAll();
  }
}

module.exports = { PortalCommand };
