import { validateAiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleTemplates from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

jest.setTimeout(300_000);

const FOLDER = path.resolve(
  __dirname,
  '../../../plugins/catalog-backend-module-ai-system/templates/register-ai-system',
);

const REQUIRED = {
  name: 'reply-helper',
  type: 'generative',
  lifecycle: 'experimental',
  lifecycleStage: 'inception',
  owner: 'group:default/contact-centre',
  destination: 'file',
};

interface TaskEvent {
  type: string;
  body: { message: string; error?: unknown; output?: { text: Text[] } };
}

interface Text {
  title: string;
  content: string;
}

const waiting = (ms: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, ms);
  });

describe('the template that registers an AI system', () => {
  let backend: TestBackend;
  let url: string;

  const ask = async <T>(address: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}${address}`, {
      ...(body && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status}: ${text}`);
    return JSON.parse(text);
  };

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleAiSystem,
        catalogModuleTemplates,
        scaffolderPlugin,
        mockServices.rootConfig.factory({
          data: {
            // No integration and no token.
            catalog: {
              rules: [{ allow: ['Template'] }],
              locations: [{ type: 'file', target: `${FOLDER}/template.yaml` }],
            },
          },
        }),
      ],
    });
    url = `http://127.0.0.1:${backend.server.port()}/api`;
    const isThere = async () =>
      ask('/catalog/entities/by-name/template/default/register-ai-system').then(
        () => true,
        () => false,
      );
    while (!(await isThere())) await waiting(200);
  });

  afterAll(() => backend?.stop());

  /** Runs the template to its end. */
  async function run(values: object): Promise<TaskEvent[]> {
    const { id } = await ask<{ id: string }>('/scaffolder/v2/tasks', {
      templateRef: 'template:default/register-ai-system',
      values,
    });
    for (;;) {
      const events = await ask<TaskEvent[]>(
        `/scaffolder/v2/tasks/${id}/events`,
      );
      if (events.some(({ type }) => type === 'completion')) return events;
      await waiting(100);
    }
  }

  async function descriptorOf(values: object) {
    const events = await run(values);
    const { body } = events.find(({ type }) => type === 'completion')!;
    expect(body.error).toBeUndefined();
    const [{ content }] = body.output!.text;
    const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(content)!;
    return { entity: parse(yaml) as Entity, content, events };
  }

  it('gives the file without an integration, a token or an action of a host', async () => {
    const { entity, content, events } = await descriptorOf(REQUIRED);
    expect(entity).toEqual({
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name: 'reply-helper' },
      spec: {
        type: 'generative',
        lifecycle: 'experimental',
        lifecycleStage: 'inception',
        owner: 'group:default/contact-centre',
      },
    });
    expect(validateAiSystemEntity(entity)).toEqual([]);
    // Markdown that no log shows, with the next step in words.
    expect(content).toMatch(/^## The descriptor of reply-helper$/m);
    expect(content).toMatch(/^1\. Save it as `catalog-info.yaml`/m);
    expect(content).toContain(
      '`examples/repos/reply-helper/catalog-info.yaml`',
    );
    expect(content).not.toMatch(/undefined|\{%|\$\{\{/);
    const logged = events.filter(({ type }) => type === 'log');
    expect(JSON.stringify(logged)).not.toContain('ai-governance/v1alpha1');
  });

  it('takes everything through that a finding knows', async () => {
    const { entity } = await descriptorOf({
      ...REQUIRED,
      title: 'Reply helper: "fast"',
      description: 'Drafts replies.\nA person sends them.',
      purpose: 'Drafts a reply to a customer.',
      system: 'system:default/contact-centre',
      dependsOn: ['component:default/reply-helper', 'resource:default/faq'],
      tools: ['api:default/tickets'],
      models: [
        { name: 'gpt-4o', entityRef: 'resource:default/gpt-4o', version: '1' },
      ],
    });
    expect(validateAiSystemEntity(entity)).toEqual([]);
    expect(entity.metadata).toMatchObject({
      title: 'Reply helper: "fast"',
      description: 'Drafts replies.\nA person sends them.',
    });
    expect(entity.spec).toMatchObject({
      system: 'system:default/contact-centre',
      dependsOn: ['component:default/reply-helper', 'resource:default/faq'],
      tools: ['api:default/tickets'],
      models: [
        { name: 'gpt-4o', entityRef: 'resource:default/gpt-4o', version: '1' },
      ],
      intendedUse: { purpose: 'Drafts a reply to a customer.' },
    });
  });

  it('puts into a pull request what it shows', () => {
    const template = parse(readFileSync(`${FOLDER}/template.yaml`, 'utf8'));
    const [{ content }] = template.spec.output.text;
    const [, shown] = /^```yaml\n([\s\S]*?)^```$/m.exec(content)!;
    const skeleton = readFileSync(
      `${FOLDER}/skeleton/catalog-info.yaml`,
      'utf8',
    );
    expect(skeleton.replaceAll('values.', 'parameters.')).toBe(shown);
  });
});
