import { editDescriptor } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { FakeGithub } from '../__testUtils__/FakeGithub';
import { onBehalfOf } from '../__testUtils__/onBehalfOf';
import { policyModule, userInfo } from '../__testUtils__/recordPolicy';
import {
  eventually,
  startPortal,
  TestProvider,
} from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const SCORING = `# Kept by the team.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
spec:
  owner: group:default/team # asked in May
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
`;

const COMPONENT = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: summariser # reads the mail
  tags: [llm]
spec:
  type: service
  lifecycle: production
  owner: team
`;

const FILE = `${COMPONENT}---\n${SCORING}---\n${COMPONENT.replace(
  'summariser',
  'mailer',
).replace('llm', 'mail')}`;

const SYSTEM = '/v1/systems/default/scoring/descriptor';
const PATH = 'ai/catalog-info.yaml';
const ALONE = 'alone.yaml';

const as = (who: string) => mockCredentials.user.header(`user:default/${who}`);

describe('descriptors of a real catalog, read from a host and proposed there', () => {
  const github = new FakeGithub({
    repository: 'acme/lending',
    files: {
      [PATH]: FILE,
      [ALONE]: SCORING.replace('name: scoring', 'name: alone'),
    },
  });
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    await github.server.start();
    const target = (path: string) => ({
      type: 'url',
      target: `https://git.test/acme/lending/blob/main/${path}`,
      rules: [{ allow: ['AISystem', 'Component'] }],
    });
    portal = await startPortal({
      provider: new TestProvider(),
      features: [
        permissionPlugin,
        policyModule,
        userInfo,
        mockServices.permissions.factory(),
        ...onBehalfOf,
      ],
      config: {
        app: { baseUrl: 'https://portal.test/' },
        permission: { enabled: true },
        catalog: {
          processingInterval: '1s',
          locations: [target(PATH), target(ALONE)],
        },
        integrations: {
          github: [
            {
              host: 'git.test',
              apiBaseUrl: github.server.url,
              token: github.token,
            },
          ],
        },
      },
    });
    await eventually(
      () => portal.get('/v1/systems', as('ada')),
      ({ body }) => body.totalItems === 2,
    );
    await eventually(
      () => portal.get('/v1/unregistered', as('ada')),
      ({ body }) => body.counts?.open === 1,
    );
  });

  afterAll(async () => {
    await portal?.stop();
    await github.server.stop();
  });

  const read = async (who: string, path = SYSTEM) =>
    (await portal.get(path, as(who))).body;

  const propose = (who: string, body: object, path = SYSTEM) =>
    portal.send('post', `${path}/pull-requests`, body, as(who));

  const changed = (text: string) =>
    editDescriptor({
      file: 'catalog-info.yaml',
      text,
      edits: [{ path: ['spec', 'risk', 'class'], value: 'high' }],
    });

  it('shows the file with its comments to those who write records, and where it is proposed', async () => {
    expect(await read('ada')).toEqual({
      file: 'catalog-info.yaml',
      text: SCORING,
      origin: 'source',
      isPart: true,
      pullRequest: {
        host: 'git.test',
        repository: 'acme/lending',
        path: PATH,
        branch: 'main',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    const others = await read('tess');
    expect(others).toMatchObject({
      origin: 'catalog',
      noPullRequest: 'permission',
    });
    expect(others.text).not.toContain('#');
    // Fixes and owners give the same text.
    const fix = await read(
      'ada',
      '/v1/systems/default/scoring/controls/RSK-01/fix',
    );
    expect(fix.descriptor).toEqual(await read('ada'));
    const owners = await read(
      'ada',
      '/v1/systems/default/scoring/owner-candidates',
    );
    expect(owners.descriptor).toEqual(await read('ada'));
  });

  it('changes the lines of the system and no others, in a pull request that is opened once', async () => {
    const { text, pullRequest } = await read('ada');
    const body = { text: changed(text), digest: pullRequest.digest };
    const first = await propose('ada', body);
    expect([first.status, first.body]).toEqual([
      201,
      {
        url: github.pulls[0].html_url,
        branch: expect.any(String),
        isNew: true,
      },
    ]);
    expect(github.treeOf(first.body.branch)?.[PATH]).toBe(
      FILE.replace(
        '  lifecycleStage: operation-monitoring\n',
        '  lifecycleStage: operation-monitoring\n  risk:\n    class: high\n',
      ),
    );
    expect(github.pulls[0]).toMatchObject({
      title: 'Change the descriptor of scoring',
      base: 'main',
      body: expect.stringContaining('`user:default/ada`'),
    });
    expect(github.pulls[0].body).toContain(
      'https://portal.test/catalog/default/aisystem/scoring',
    );
    const second = await propose('ada', body);
    expect(second.body).toEqual({ ...first.body, isNew: false });
  });

  it('takes a file with one entity as a whole', async () => {
    const path = '/v1/systems/default/alone/descriptor';
    const { text, isPart, pullRequest } = await read('ada', path);
    expect(isPart).toBeUndefined();
    const { status, body } = await propose(
      'ada',
      { text: changed(text), digest: pullRequest.digest, title: 'Classify' },
      path,
    );
    expect([status, body.isNew]).toEqual([201, true]);
    expect(github.treeOf(body.branch)?.[ALONE]).toBe(changed(text));
    expect(github.pulls[github.pulls.length - 1].title).toBe('Classify');
  });

  it.each([
    ['another entity', (text: string) => text.replace('scoring', 'other')],
    ['another kind', (text: string) => text.replace('AISystem', 'Component')],
    ['two entities', (text: string) => `${text}---\n${COMPONENT}`],
    ['what the catalog refuses', (text: string) => `${text}  nonsense: 1\n`],
    ['no YAML', () => 'a: [\n'],
  ])('does not propose %s', async (_, change) => {
    const { text, pullRequest } = await read('ada');
    const before = github.pulls.length;
    const { status } = await propose('ada', {
      text: change(text),
      digest: pullRequest.digest,
    });
    expect(status).toBe(400);
    expect(github.pulls).toHaveLength(before);
  });

  it('does not undo what others changed since', async () => {
    const { text, pullRequest } = await read('ada');
    github.commit('main', { [PATH]: FILE.replace('in May', 'in June') });
    const { status, body } = await propose('ada', {
      text: changed(text),
      digest: pullRequest.digest,
    });
    expect([status, body.error.message]).toEqual([
      409,
      expect.stringContaining('was changed since it was read'),
    ]);
    github.commit('main', { [PATH]: FILE });
  });

  it('registers a finding as another document of its file', async () => {
    const path =
      '/v1/unregistered/descriptor?entityRef=component:default/summariser';
    const draft = await read('ada', path);
    expect(draft).toMatchObject({
      origin: 'draft',
      pullRequest: { repository: 'acme/lending', path: PATH, branch: 'main' },
    });
    expect(await read('rio', path)).toMatchObject({
      noPullRequest: 'permission',
    });
    const input = {
      entityRef: 'component:default/summariser',
      text: draft.text,
    };
    const send = (who: string, body: object) =>
      portal.send('post', '/v1/unregistered/pull-requests', body, as(who));
    expect((await send('rio', input)).status).toBe(403);
    const { status, body } = await send('ada', input);
    expect([status, body.isNew]).toEqual([201, true]);
    expect(github.treeOf(body.branch)?.[PATH]).toBe(
      `${FILE}---\n${draft.text}`,
    );
    const taken = await send('ada', {
      ...input,
      text: draft.text.replace(/name: \S+/, 'name: alone'),
    });
    expect([taken.status, taken.body.error.message]).toEqual([
      409,
      'The catalog has aisystem:default/alone already',
    ]);
  });

  it('is said in the words of the host where the token may not', async () => {
    const { text, pullRequest } = await read('ada');
    github.refusal = {
      method: 'POST',
      path: /git\/refs/,
      answer: {
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      },
    };
    const { status, body } = await propose('ada', {
      text: changed(text).replace('high', 'minimal'),
      digest: pullRequest.digest,
    });
    github.refusal = undefined;
    expect([status, body.error.message]).toEqual([
      403,
      'git.test answered 403: Resource not accessible by integration',
    ]);
  });

  it('writes from the catalog where the file cannot be read, and says so', async () => {
    const before = github.treeOf('main')![ALONE];
    github.commit('main', { [ALONE]: 'kind: Nothing\n' });
    expect(
      await read('ada', '/v1/systems/default/alone/descriptor'),
    ).toMatchObject({ origin: 'catalog', noPullRequest: 'unreadable' });
    github.commit('main', { [ALONE]: before });
  });
});
