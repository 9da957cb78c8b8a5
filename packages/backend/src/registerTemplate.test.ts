import { validateAiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import catalogModuleAiSystem from '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleTemplates from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import scaffolderModuleGithub from '@backstage/plugin-scaffolder-backend-module-github';
import scaffolderModuleGitlab from '@backstage/plugin-scaffolder-backend-module-gitlab';
import { JsonObject } from '@backstage/types';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { GithubApi } from './__testUtils__/GithubApi';
import { GitlabApi } from './__testUtils__/GitlabApi';

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
  body: { message: string; error?: unknown; output?: Output };
}

interface Output {
  text: Array<{ title: string; content: string }>;
  links: Array<{ title: string; url?: string }>;
}

const waiting = (ms: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, ms);
  });

/** A backend with catalog and scaffolder, in which the template can be run. */
async function startScaffolder(options: {
  features?: BackendFeature[];
  config?: JsonObject;
}) {
  const backend: TestBackend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleAiSystem,
      catalogModuleTemplates,
      scaffolderPlugin,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            rules: [{ allow: ['Template'] }],
            locations: [{ type: 'file', target: `${FOLDER}/template.yaml` }],
          },
          ...options.config,
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const url = `http://127.0.0.1:${backend.server.port()}/api`;
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
  const isThere = async () =>
    ask('/catalog/entities/by-name/template/default/register-ai-system').then(
      () => true,
      () => false,
    );
  while (!(await isThere())) await waiting(200);

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

  return { run, stop: () => backend.stop() };
}

describe('the template that registers an AI system', () => {
  let scaffolder: Awaited<ReturnType<typeof startScaffolder>>;

  beforeAll(async () => {
    // No integration and no token.
    scaffolder = await startScaffolder({});
  });

  afterAll(() => scaffolder?.stop());

  async function descriptorOf(values: object) {
    const events = await scaffolder.run(values);
    const { body } = events.find(({ type }) => type === 'completion')!;
    expect(body.error).toBeUndefined();
    const [{ content }] = body.output!.text;
    const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(content)!;
    // The same file opens in the page that has it copied and downloaded.
    const [link] = body.output!.links;
    const address = new URL(link.url!, 'http://localhost');
    expect(address.pathname).toBe('/ai-governance/register');
    expect(address.searchParams.get('text')).toBe(yaml);
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
    const [{ url }] = template.spec.output.links;
    expect(url).toContain(`{% set file %}${shown}{% endset %}`);
  });
});

/** Runs it with the module of a host, and gives how that ended. */
async function runOnHost(
  values: object,
  options: Parameters<typeof startScaffolder>[0],
) {
  const scaffolder = await startScaffolder(options);
  try {
    const events = await scaffolder.run(values);
    const logged = events
      .filter(({ type }) => type === 'log')
      .map(({ body }) => body.message)
      .join('\n');
    return {
      ...events.find(({ type }) => type === 'completion')!.body,
      logged,
    };
  } finally {
    await scaffolder.stop();
  }
}

/** What is said where the pull request cannot be opened, and the file that is offered. */
function expectOffered({ error, logged }: { error?: unknown; logged: string }) {
  expect(error).toBeDefined();
  expect(logged).toContain(
    'The descriptor of reply-helper could not be proposed',
  );
  const [, yaml] = / - catalog-info\.yaml:\s+(apiVersion[\s\S]*)$/.exec(
    logged,
  )!;
  const entity = parse(yaml.split('\nFinished step')[0]) as Entity;
  expect(validateAiSystemEntity(entity)).toEqual([]);
  expect(entity.metadata.name).toBe('reply-helper');
  expect(entity.spec).toMatchObject({
    owner: 'group:default/contact-centre',
    intendedUse: { purpose: 'Drafts a reply.' },
  });
}

describe('the template that registers an AI system, on GitHub', () => {
  const api = new GithubApi({ repository: 'acme/replies' });
  const values = {
    ...REQUIRED,
    purpose: 'Drafts a reply.',
    destination: 'github',
    repoUrl: 'github.com?owner=acme&repo=replies',
  };
  let apiBaseUrl: string;

  beforeAll(async () => {
    apiBaseUrl = await api.start();
  });

  afterAll(() => api.stop());

  const runOnGithub = (token?: string) =>
    runOnHost(values, {
      features: [scaffolderModuleGithub],
      config: {
        integrations: {
          github: [{ host: 'github.com', apiBaseUrl, ...(token && { token }) }],
        },
      },
    });

  it('opens a pull request with the file that it shows', async () => {
    const { error, output } = await runOnGithub(api.token);
    expect(error).toBeUndefined();
    const files = api.branches.get('register-ai-system-reply-helper')!;
    expect(Object.keys(files)).toEqual(['catalog-info.yaml']);
    const entity = parse(files['catalog-info.yaml']) as Entity;
    expect(validateAiSystemEntity(entity)).toEqual([]);
    expect(entity.spec).toMatchObject({
      owner: 'group:default/contact-centre',
      intendedUse: { purpose: 'Drafts a reply.' },
    });
    const [{ content }] = output!.text;
    expect(content).toContain(files['catalog-info.yaml']);
    expect(api.pulls).toEqual([
      expect.objectContaining({
        head: 'acme:register-ai-system-reply-helper',
        base: 'main',
        title: 'Register the AI system reply-helper',
      }),
    ]);
    expect(output!.links).toContainEqual(
      expect.objectContaining({
        title: 'Open the pull request',
        url: 'https://github.com/acme/replies/pull/1',
      }),
    );
  });

  it('says that there is no token, writes nothing, and offers the file', async () => {
    const before = api.pulls.length;
    const outcome = await runOnGithub();
    expect(JSON.stringify(outcome.error)).toMatch(/token|credentials/i);
    expect(api.pulls).toHaveLength(before);
    expectOffered(outcome);
  });

  it('offers the file where the portal has no module of the host', async () => {
    const outcome = await runOnHost(values, {});
    expect(JSON.stringify(outcome.error)).toContain(
      'publish:github:pull-request',
    );
    expectOffered(outcome);
  });
});

describe('the template that registers an AI system, on GitLab', () => {
  const BRANCH = 'register-ai-system-reply-helper';
  let api: GitlabApi;
  let baseUrl: string;

  async function runOnGitlab(options: {
    files?: Record<string, string>;
    token?: string;
  }) {
    api = new GitlabApi({
      project: 'acme/support/replies',
      files: options.files ?? { 'README.md': '# Replies' },
    });
    baseUrl = await api.start();
    const { token } = options;
    try {
      return await runOnHost(
        {
          ...REQUIRED,
          purpose: 'Drafts a reply.',
          destination: 'gitlab',
          repoUrl: 'gitlab.com?owner=acme%2Fsupport&repo=replies',
        },
        {
          features: [scaffolderModuleGitlab],
          config: {
            integrations: {
              gitlab: [
                {
                  host: 'gitlab.com',
                  baseUrl,
                  apiBaseUrl: `${baseUrl}/api/v4`,
                  ...(token && { token }),
                },
              ],
            },
          },
        },
      );
    } finally {
      await api.stop();
    }
  }

  it('opens a merge request with the file that it shows', async () => {
    const { error, output } = await runOnGitlab({ token: 'test-token' });
    expect(error).toBeUndefined();
    const { 'catalog-info.yaml': written, ...others } =
      api.branches.get(BRANCH)!;
    expect(others).toEqual({ 'README.md': '# Replies' });
    const entity = parse(written) as Entity;
    expect(validateAiSystemEntity(entity)).toEqual([]);
    expect(entity.spec).toMatchObject({
      owner: 'group:default/contact-centre',
      intendedUse: { purpose: 'Drafts a reply.' },
    });
    expect(output!.text[0].content).toContain(written);
    expect(api.mergeRequests).toEqual([
      expect.objectContaining({
        source_branch: BRANCH,
        target_branch: 'main',
        title: 'Register the AI system reply-helper',
      }),
    ]);
    expect(output!.links).toContainEqual(
      expect.objectContaining({
        title: 'Open the merge request',
        url: 'https://gitlab.com/acme/support/replies/-/merge_requests/1',
      }),
    );
  });

  it('replaces no file that is there, and offers its own', async () => {
    const files = { 'catalog-info.yaml': 'kind: Component' };
    const outcome = await runOnGitlab({ files, token: 'test-token' });
    expect(JSON.stringify(outcome.error)).toContain('already exists');
    expect([...api.branches.values()]).toEqual([files, files]);
    expect(api.mergeRequests).toEqual([]);
    expectOffered(outcome);
  });

  it('says that there is no token, writes nothing, and offers the file', async () => {
    const outcome = await runOnGitlab({});
    expect(JSON.stringify(outcome.error)).toContain(
      'No token available for host gitlab.com',
    );
    expect([...api.branches.keys()]).toEqual(['main']);
    expectOffered(outcome);
  });
});
