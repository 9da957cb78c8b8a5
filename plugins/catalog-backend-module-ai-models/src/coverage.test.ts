import aiGovernancePlugin from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleAiModels from '.';
import { workloadBom } from './__testUtils__/boms';
import { eventually } from './__testUtils__/eventually';

jest.setTimeout(180_000);

const schedule = {
  frequency: { seconds: 2 },
  timeout: { seconds: 30 },
  initialDelay: { seconds: 1 },
};

const descriptor = (models: string) => `
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata: { name: letters }
spec:
  type: generative
  lifecycle: production
  lifecycleStage: operation-monitoring
  models: ${models}
`;

describe('models that were found', () => {
  const folder = createMockDirectory();

  it('are findings until an AI system declares them', async () => {
    folder.setContent({
      'boms/letters.json': JSON.stringify(
        workloadBom('claims/Deployment/letters', [
          { name: 'acme/whisper', version: '1.2' },
          { name: 'ears', purl: 'pkg:huggingface/acme/ears@3' },
        ]),
      ),
      'letters.yaml': descriptor('[{ name: acme/whisper, version: "1.2" }]'),
    });
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleAiSystem,
        catalogModuleAiModels,
        aiGovernancePlugin,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              processingInterval: '1s',
              rules: [{ allow: ['AISystem'] }],
              locations: [
                { type: 'file', target: folder.resolve('letters.yaml') },
              ],
              providers: {
                aiModels: {
                  boms: {
                    cluster: {
                      target: folder.resolve('boms'),
                      owner: 'ml-platform',
                      schedule,
                    },
                  },
                },
              },
            },
            aiGovernance: {
              schedule,
              changePollInterval: { seconds: 1 },
              discovery: { schedule },
            },
          },
        }),
      ],
    });
    const findings = async (): Promise<unknown[]> => {
      const response = await fetch(
        `http://127.0.0.1:${backend.server.port()}/api/ai-governance/v1/unregistered`,
      );
      const { items = [] } = await response.json();
      return items.map(
        (item: { title: string; signals: Array<Record<string, string>> }) => [
          item.title,
          item.signals[0].source,
          item.signals[0].value,
        ],
      );
    };
    await eventually(findings, [
      ['ears', 'running-model', 'claims/Deployment/letters'],
    ]);
    folder.addContent({
      'letters.yaml': descriptor(
        '[{ name: Ears, purl: "pkg:huggingface/acme/ears@3" }]',
      ),
    });
    await eventually(findings, [
      ['acme/whisper 1.2', 'running-model', 'claims/Deployment/letters'],
    ]);
    await backend.stop();
  });
});
