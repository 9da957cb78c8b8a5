import { createMockDirectory } from '@backstage/backend-test-utils';
import { workloadBom } from './__testUtils__/boms';
import { eventually } from './__testUtils__/eventually';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(240_000);

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
    const portal = await startPortal({
      descriptor: folder.resolve('letters.yaml'),
      boms: folder.resolve('boms'),
    });
    const findings = async (): Promise<unknown[]> => {
      const response = await fetch(
        `${portal.url}/api/ai-governance/v1/unregistered`,
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
    expect(await findings()).toHaveLength(1);
    await portal.stop();
  });
});
