import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { resolve } from 'node:path';
import { ExampleEvidence } from './ExampleEvidence';

/**
 * Gives the example organisation the records of its people and the measurements of
 * its monitoring, from the folder `exampleEvidence.directory`. Without that key it
 * does nothing: in an organisation both come from where they are made, and no record
 * is ever read from a file.
 */
export const exampleEvidenceModule = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'example-evidence',
  register(reg) {
    reg.registerInit({
      deps: {
        aiGovernance: aiGovernanceExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ aiGovernance, config, logger }) {
        const directory = config.getOptionalString('exampleEvidence.directory');
        if (!directory) return;
        const evidence = new ExampleEvidence({ directory: resolve(directory) });
        aiGovernance.addEvidenceProvider(evidence);
        aiGovernance.addMetricProvider(evidence);
        logger.info(`Evidence of the example organisation: ${directory}`);
      },
    });
  },
});
