// packages/backend/src/scoreService.ts
import {
  aiGovernanceExtensionPoint,
  SourceConfig,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

export default createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'score-service',
  register(reg) {
    reg.registerInit({
      deps: {
        aiGovernance: aiGovernanceExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ aiGovernance, config }) {
        const section = SourceConfig.find(config, { id: 'scores', keys: [] });
        if (!section) return;
        const server = section.server('The score service');
        aiGovernance.addMeasurementSource({
          id: 'scores',
          schedule: section.schedule(),
          async *pull({ systems, signal }) {
            for (const { entityRef: system, metrics, newest } of systems) {
              for (const { metric } of metrics) {
                const known = newest.filter(series => series.metric === metric);
                const after = Math.max(0, ...known.map(({ at }) => at));
                const { status, json } = await server.request({
                  path: '/scores',
                  query: { system, metric, after: String(after) },
                  signal,
                });
                if (status !== 200) {
                  const message = `The score service says ${status}`;
                  yield { faults: [{ system, metric, message }] };
                  continue;
                }
                const scores = json as Array<{ time: string; score: number }>;
                yield {
                  measurements: scores.map(({ time, score }) => ({
                    system,
                    metric,
                    value: score,
                    at: time,
                  })),
                };
              }
            }
          },
        });
      },
    });
  },
});
