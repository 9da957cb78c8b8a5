import { stringifyEntityRef } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { validateAiSystemEntity } from '../entity';
import { judge, readLabelledSet } from './__testUtils__/labelledSet';
import { draftAiSystem, draftAiSystemYaml } from '.';

const signal = (source: 'type' | 'library', value: string) => ({
  source,
  strength: 'strong' as const,
  path: '',
  value,
});

describe('draftAiSystem', () => {
  it('is valid for every entity of the labelled set that looks like AI', () => {
    const finds = judge(readLabelledSet()).filter(
      ({ found }) => found.looksLikeAi,
    );
    expect(finds.length).toBeGreaterThan(50);
    for (const { entity, found } of finds) {
      const text = draftAiSystemYaml({
        entityRef: stringifyEntityRef(entity),
        title: entity.metadata.title,
        description: entity.metadata.description,
        type: entity.spec?.type as string,
        lifecycle: entity.spec?.lifecycle as string,
        owner: entity.spec?.owner as string,
        signals: found.signals,
      });
      expect(validateAiSystemEntity(parse(text))).toEqual([]);
    }
  });

  it('fills in what the catalog says, and refers to what was found', () => {
    expect(
      draftAiSystem({
        entityRef: 'component:lab/complaint-summariser',
        title: 'Complaint summariser',
        lifecycle: 'production',
        owner: 'group:default/service-desk',
        system: 'system:default/complaints',
        signals: [signal('library', 'openai')],
      }),
    ).toEqual({
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: {
        name: 'complaint-summariser',
        namespace: 'lab',
        title: 'Complaint summariser',
      },
      spec: {
        type: 'generative',
        lifecycle: 'production',
        lifecycleStage: 'operation-monitoring',
        owner: 'group:default/service-desk',
        system: 'system:default/complaints',
        dependsOn: ['component:lab/complaint-summariser'],
      },
    });
  });

  it('names a model as a model and an MCP server as a tool', () => {
    const model = draftAiSystem({
      entityRef: 'resource:default/chat-large',
      signals: [signal('type', 'ml-model')],
    });
    expect(model.spec.models).toEqual([
      { name: 'chat-large', entityRef: 'resource:default/chat-large' },
    ]);
    const tool = draftAiSystem({
      entityRef: 'api:default/jira-mcp',
      signals: [signal('type', 'mcp-server')],
    });
    expect(tool.spec).toMatchObject({
      type: 'agentic',
      tools: ['api:default/jira-mcp'],
    });
  });

  it('makes nothing up, and leaves out what no descriptor takes', () => {
    const { spec } = draftAiSystem({
      entityRef: 'component:default/x',
      lifecycle: 'soon',
      owner: 'somebody & others',
      system: 'a:b:c',
      signals: [],
    });
    expect(spec).toEqual({
      type: 'unknown',
      lifecycle: 'unknown',
      lifecycleStage: 'unknown',
      dependsOn: ['component:default/x'],
    });
  });
});
