import {
  aiGovernanceExtensionPoint,
  SourceConfig,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { MlflowSource } from './MlflowSource';

/**
 * Pulls what was measured of the model versions that AI systems declare from MLflow,
 * where `aiGovernance.sources.mlflow` is configured.
 *
 * @public
 */
export const aiGovernanceModuleMlflow = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'mlflow',
  register(reg) {
    reg.registerInit({
      deps: {
        aiGovernance: aiGovernanceExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ aiGovernance, config }) {
        const section = SourceConfig.find(config, { id: 'mlflow', keys: [] });
        if (!section) return;
        aiGovernance.addMeasurementSource(
          new MlflowSource({
            server: section.server('MLflow'),
            schedule: section.schedule(),
          }),
        );
      },
    });
  },
});
