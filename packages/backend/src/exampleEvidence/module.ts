import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  AuthService,
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { resolve } from 'node:path';
import { ExampleMeasurements } from './ExampleMeasurements';
import { ExampleMonitoring } from './ExampleMonitoring';
import { ExampleRecords } from './ExampleRecords';

/**
 * Gives the example organisation the records of its people and the measurements of
 * its monitoring, from the folder `exampleEvidence.directory`. Without that key it
 * does nothing: in an organisation both come from where they are made.
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
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({ aiGovernance, auth, config, discovery, lifecycle, logger }) {
        const folder = config.getOptionalString('exampleEvidence.directory');
        if (!folder) return;
        const directory = resolve(folder);
        aiGovernance.addMetricProvider(new ExampleMeasurements({ directory }));

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
