import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { PrometheusSource } from './PrometheusSource';
import { readPrometheusOptions } from './readPrometheusOptions';

/**
 * Pulls what is measured of AI systems from Prometheus, where
 * `aiGovernance.sources.prometheus` is configured.
 *
 * @public
 */
export const aiGovernanceModulePrometheus = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'prometheus',
  register(reg) {
    reg.registerInit({
      deps: {
        aiGovernance: aiGovernanceExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ aiGovernance, config }) {
        const options = readPrometheusOptions(config);
        if (!options) return;
        aiGovernance.addMeasurementSource(
          new PrometheusSource({ ...options, now: Date.now }),
        );
      },
    });
  },
});
