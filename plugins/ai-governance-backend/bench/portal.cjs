/*
 * A real backend for the benchmark: catalog, AISystem kind and AI governance, fed
 * by a provider of synthetic entities and evidence.
 */
const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createBackendModule,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { ConfigReader } = require('@backstage/config');
const {
  catalogProcessingExtensionPoint,
} = require('@backstage/plugin-catalog-node');
const { quietLogger } = require('./standalone.cjs');
const { createEvidenceProviders } = require('./syntheticEvidence.cjs');

const TOKEN = 'benchmark-token-on-loopback-only';

function databaseConfig({ engine, folder, prefix, connectionString }) {
  return engine === 'sqlite'
    ? { client: 'better-sqlite3', connection: { directory: folder } }
    : { client: 'pg', connection: connectionString, prefix };
}

function createConfig(options) {
  const url = `http://127.0.0.1:${options.port}`;
  return new ConfigReader({
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port: options.port },
      database: databaseConfig(options),
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'benchmark' } },
        ],
      },
    },
    permission: { enabled: false },
    catalog: {
      rules: [{ allow: ['AISystem', 'Component', 'Group', 'User'] }],
      processingInterval: { hours: 24 },
    },
    aiGovernance: {
      schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 15 } },
      changePollInterval: false,
      // Shipped packs besides iso-42001, such as eu-ai-act,nist-ai-rmf,omb-m-25-21.
      packs: (process.env.BENCH_PACKS ?? '').split(',').filter(Boolean),
    },
  });
}

/** Puts entities into the catalog and changes some of them later. */
class BenchProvider {
  #connection;
  #location;

  constructor(location) {
    this.#location = location;
  }

  getProviderName() {
    return 'benchmark';
  }

  async connect(connection) {
    this.#connection = connection;
  }

  async replaceAll(entities) {
    await this.#connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => this.#deferred(entity)),
    });
  }

  async update(entities) {
    await this.#connection.applyMutation({
      type: 'delta',
      added: entities.map(entity => this.#deferred(entity)),
      removed: [],
    });
  }

  #deferred(entity) {
    return { entity, locationKey: this.#location };
  }
}

function evidenceModule(systems) {
  const {
    aiGovernanceExtensionPoint,
  } = require('@ai-catalogue/backstage-plugin-ai-governance-node');
  const { evidenceProviders, metricProviders } =
    createEvidenceProviders(systems);
  return createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'benchmark-evidence',
    register(env) {
      env.registerInit({
        deps: { governance: aiGovernanceExtensionPoint },
        async init({ governance }) {
          evidenceProviders.forEach(item =>
            governance.addEvidenceProvider(item),
          );
          metricProviders.forEach(item => governance.addMetricProvider(item));
        },
      });
    },
  });
}

/**
 * @param {{ engine: 'sqlite' | 'postgres', folder: string, prefix: string,
 *   connectionString?: string, port: number, location: string, systems: object[],
 *   features?: object[], authorization?: string }} options - `features` are added to the
 *   backend; `authorization` is the header by which the benchmark asks
 */
async function startPortal(options) {
  const provider = new BenchProvider(options.location);
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => createConfig(options),
    }),
  );
  backend.add(
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => quietLogger,
    }),
  );
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(
    createBackendModule({
      pluginId: 'catalog',
      moduleId: 'benchmark-provider',
      register(env) {
        env.registerInit({
          deps: { catalog: catalogProcessingExtensionPoint },
          async init({ catalog }) {
            catalog.addEntityProvider(provider);
          },
        });
      },
    }),
  );
  backend.add(
    Promise.resolve(
      require('@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system'),
    ),
  );
  backend.add(Promise.resolve(require('../src')));
  backend.add(evidenceModule(options.systems));
  for (const feature of options.features ?? []) backend.add(feature);
  await backend.start();

  const { authorization = `Bearer ${TOKEN}` } = options;
  const base = `http://127.0.0.1:${options.port}/api`;
  const request = async (path, init) => {
    const response = await fetch(`${base}${path}`, {
      ...init,
      headers: { authorization },
    });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  };
  return { provider, authorization, request, stop: () => backend.stop() };
}

module.exports = { startPortal };
