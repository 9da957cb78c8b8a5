import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  AuthService,
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { dirname, resolve } from 'node:path';
import { ExampleMeasurements } from '../exampleEvidence/ExampleMeasurements';
import { ExampleMonitoring } from '../exampleEvidence/ExampleMonitoring';
import { ExampleRecords } from '../exampleEvidence/ExampleRecords';

/**
 * Gives the example organisation the records of its people and the measurements of
 * its monitoring, from the folder `exampleEvidence.directory`, and with `past` the year in
 * which it came to where it is. Without that key it does nothing: in an organisation all of
 * it comes from where it is made.
 */
export const exampleEvidenceModule = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'example-evidence',
  register(reg) {
    reg.registerInit({
      deps: {
        aiGovernance: aiGovernanceExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(services) {
        const { aiGovernance, auth, config, discovery, lifecycle, logger } =
          services;
        const folder = config.getOptionalString('exampleEvidence.directory');
        if (!folder) return;
        const directory = resolve(folder);
        aiGovernance.addMetricProvider(new ExampleMeasurements({ directory }));

        if (config.getOptionalBoolean('exampleEvidence.past')) {
          // Loaded by this demonstration alone: it is made of parts of the plugin that
          // do not belong to its API.
          const { seedExamplePast } = named(await import('../examplePast'));
          await seedExamplePast({
            ...services,
            directory: dirname(directory),
            now: Date.now(),
          });
        }

        const stopped = new AbortController();
        lifecycle.addShutdownHook(() => stopped.abort());
        lifecycle.addStartupHook(() => {
          const api = new AiGovernanceClient({
            discoveryApi: discovery,
            fetchApi: { fetch: fetchAsPlugin(auth) },
          });
          new ExampleRecords({ directory, api, logger })
            .importAll(stopped.signal)
            .catch(error => logger.error('Example records', error));
          new ExampleMonitoring({ directory, api, logger })
            .run(stopped.signal)
            .catch(error => logger.error('Example monitoring', error));
        });
        logger.info(`Evidence of the example organisation: ${folder}`);
      },
    });
  },
});

/** What a module exports, where Node hands on CommonJS as the default of a module. */
function named<T extends object>(loaded: T | { default: T }): T {
  return 'default' in loaded ? loaded.default : loaded;
}

/** Calls the plugin itself, as a script that imports records calls it. */
function fetchAsPlugin(auth: AuthService): typeof fetch {
  return async (input, init) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'ai-governance',
    });
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
}
