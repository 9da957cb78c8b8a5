/*
 * The smallest backend that runs a peer: its own plugin and its own Backstage, a real
 * database, and services that answer at once. Nothing is asked for rights, no task waits
 * for its turn, and the catalog is a list in memory: ours is measured without them, too.
 */
const { createRequire } = require('node:module');
const path = require('node:path');
const { listen, quietLogger } = require('../standalone.cjs');

/** Requires what is installed in the folder of a peer. */
const requireOf = folder => createRequire(path.join(folder, 'package.json'));

/** Keeps what is scheduled, for the benchmark to run. */
class Tasks {
  #functions = new Map();

  async scheduleTask({ id, fn }) {
    this.#functions.set(id, fn);
  }

  createScheduledTaskRunner() {
    return { run: task => this.scheduleTask(task) };
  }

  async run(id) {
    await this.#functions.get(id)(new AbortController().signal);
  }
}

const refOf = ({ kind, metadata }) =>
  `${kind}:${metadata.namespace}/${metadata.name}`.toLocaleLowerCase('en-US');

function createCatalog(entities) {
  const byRef = new Map(entities.map(entity => [refOf(entity), entity]));
  return {
    async queryEntities({ limit, cursor }) {
      const start = Number(cursor ?? 0);
      const end = start + limit;
      return {
        items: entities.slice(start, end),
        totalItems: entities.length,
        pageInfo: {
          ...(end < entities.length && { nextCursor: String(end) }),
        },
      };
    },
    async getEntityByRef(ref) {
      return byRef.get(ref);
    },
  };
}

function createServices({ load, knex, config, entities, tasks, app }) {
  const { coreServices } = load('@backstage/backend-plugin-api');
  const { ConfigReader } = load('@backstage/config');
  const { catalogServiceRef } = load('@backstage/plugin-catalog-node');
  const { actionsRegistryServiceRef } = load(
    '@backstage/backend-plugin-api/alpha',
  );
  const credentials = { principal: { type: 'service', subject: 'bench' } };
  const allowAll = async queries => queries.map(() => ({ result: 'ALLOW' }));
  return [
    [
      coreServices.rootConfig,
      new ConfigReader({
        // Its own router, which nobody asks; any port of this machine does.
        backend: {
          baseUrl: 'http://127.0.0.1',
          listen: { host: '127.0.0.1', port: 0 },
        },
        ...config,
      }),
    ],
    [coreServices.rootLogger, quietLogger],
    [coreServices.database, { getClient: async () => knex }],
    [coreServices.httpRouter, { use: app.use.bind(app), addAuthPolicy() {} }],
    [coreServices.scheduler, tasks],
    [
      coreServices.auth,
      {
        getOwnServiceCredentials: async () => credentials,
        getPluginRequestToken: async () => ({ token: 'bench' }),
      },
    ],
    [coreServices.httpAuth, { credentials: async () => credentials }],
    [
      coreServices.permissions,
      { authorize: allowAll, authorizeConditional: allowAll },
    ],
    [
      coreServices.permissionsRegistry,
      { addPermissions() {}, addResourceType() {}, addPermissionRules() {} },
    ],
    [catalogServiceRef, createCatalog(entities)],
    [actionsRegistryServiceRef, { register() {} }],
  ];
}

/**
 * Starts a peer.
 *
 * @param {{ folder: string, knex: object, entities: object[], config: object,
 *   features: object[] }} options - `features` are the plugin and its modules
 * @returns {Promise<{ base: string, tasks: Tasks, stop: () => void }>}
 */
async function startPeer({ folder, features, ...options }) {
  const load = requireOf(folder);
  const { createServiceFactory } = load('@backstage/backend-plugin-api');
  const { createBackend } = load('@backstage/backend-defaults');
  const app = load('express')();
  const tasks = new Tasks();
  const backend = createBackend();
  const services = createServices({ load, tasks, app, ...options });
  for (const [service, instance] of services) {
    backend.add(
      createServiceFactory({ service, deps: {}, factory: () => instance }),
    );
  }
  for (const feature of features) backend.add(feature);
  await backend.start();
  return { tasks, ...(await listen(app)) };
}

module.exports = { requireOf, startPeer };
