import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { aiSystem } from './__testUtils__/entities';
import { onBehalfOf } from './__testUtils__/onBehalfOf';
import { userInfo } from './__testUtils__/recordPolicy';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

/** Words that only the hidden system, its records and its findings have. */
const HIDDEN_WORDS = /whisper/i;

/** Whoever does not see what is hidden. */
const BLIND = ['ada', 'tess'];

const named = (value: string) =>
  catalogConditions.hasMetadata({ key: 'name', value });

/** Tess and ada see nothing that is called whisper; outsiders may not read at all. */
const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(reg) {
    reg.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy({
          async handle({ permission }, user) {
            const who = user?.info.userEntityRef.split('/')[1] ?? '';
            if (
              isResourcePermission(permission, 'catalog-entity') &&
              BLIND.includes(who)
            ) {
              return createCatalogConditionalDecision(permission, {
                not: {
                  anyOf: [named('whisper'), named('whisper-bot')],
                },
              });
            }
            const isDenied =
              who === 'outsider' ||
              (who === 'tess' &&
                permission.name.startsWith('ai-governance.record.'));
            return {
              result: isDenied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
            };
          },
        });
      },
    });
  },
});

const plain = (entity: Entity): Entity => {
  const { relations: _relations, metadata, ...rest } = entity;
  const { etag: _etag, annotations: _annotations, ...kept } = metadata;
  return { ...rest, metadata: kept };
};

const system = (name: string, spec: object = {}) =>
  plain(aiSystem(name, { spec }));

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name, tags: ['llm'] },
  spec: { type: 'service', lifecycle: 'production', owner: 'team' },
});

const LANDSCAPE: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace: 'default', name: 'team' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { namespace: 'default', name: 'ada' },
    spec: { memberOf: ['team'] },
  },
  system('scoring', {
    owner: 'team',
    lifecycle: 'experimental',
    lifecycleStage: 'design-development',
    risk: { class: 'high', classifiedOn: '2026-01-15' },
    governance: { riskOwner: 'user:default/ada' },
  }),
  system('chat', { risk: { class: 'limited' } }),
  system('whisper', { risk: { class: 'high' } }),
  component('summariser'),
  component('whisper-bot'),
];

const risk = (title: string) => ({
  type: 'risk',
  submit: true,
  data: {
    title,
    category: 'bias-and-discrimination',
    cause: 'Groups are treated unlike.',
    status: 'open',
    inherent: { likelihood: 4, impact: 4 },
    residual: { likelihood: 4, impact: 4 },
  },
});

const userToken = (name: string) =>
  mockCredentials.user.token(`user:default/${name}`);
const SERVICE = mockCredentials.service.token();

interface Answer {
  isError: boolean;
  text: string;
  output: any;
}

describe('agents over MCP', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const clients: Client[] = [];

  /** The official client, as somebody. */
  async function connect(token: string | undefined) {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`${portal.url}/api/mcp-actions/v1`),
        token
          ? { requestInit: { headers: { authorization: `Bearer ${token}` } } }
          : {},
      ),
    );
    clients.push(client);
    return client;
  }

  /** What a tool answers to somebody. */
  async function ask(
    token: string,
    name: string,
    args: Record<string, unknown> = {},
  ): Promise<Answer> {
    const client = await connect(token);
    const result = (await client.callTool({
      name: `ai-governance.${name}`,
      arguments: args,
    })) as any;
    return {
      isError: result.isError === true,
      text: result.content[0].text,
      output: result.structuredContent,
    };
  }

  const ada = userToken('ada');
  const tess = userToken('tess');
  /** May read everything. */
  const vera = userToken('vera');

  beforeAll(async () => {
    const provider = new TestProvider();
    await provider.set(LANDSCAPE);
    portal = await startPortal({
      provider,
      config: {
        permission: { enabled: true },
        backend: { actions: { pluginSources: ['ai-governance'] } },
      },
      // Nobody else may write what counts without a decision on every system.
      aiGovernance: { fullAccess: ['user:default/vera'] },
      features: [
        mcpActionsPlugin,
        actionsServiceFactory,
        actionsRegistryServiceFactory,
        permissionPlugin,
        policyModule,
        userInfo,
        mockServices.permissions.factory(),
        ...onBehalfOf,
      ],
    });
    const as = (token: string) => `Bearer ${token}`;
    await eventually(
      () => portal.get('/v1/systems', as(vera)).then(({ body }) => body),
      body => body.totalItems === 3,
    );
    await eventually(
      () => portal.get('/v1/unregistered', as(vera)).then(({ body }) => body),
      body => body.totalItems === 2,
    );
    for (const [name, title] of [
      ['scoring', 'Bias against the young'],
      ['whisper', 'Whisper listens in'],
    ]) {
      const { status, body } = await portal.send(
        'post',
        `/v1/systems/default/${name}/records`,
        risk(title),
        as(vera),
      );
      if (status !== 201) throw new Error(JSON.stringify(body));
    }
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map(client => client.close()));
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it('are told what there is, and what of it writes', async () => {
    const { tools } = await (await connect(ada)).listTools();
    const hints = tools.map(({ name, annotations }) => [
      name.replace('ai-governance.', ''),
      annotations?.readOnlyHint,
      annotations?.destructiveHint,
    ]);
    expect(hints).toEqual([
      ['list-systems', true, false],
      ['get-scorecard', true, false],
      ['explain-control', true, false],
      ['get-next-steps', true, false],
      ['list-attention', true, false],
      ['list-risks', true, false],
      ['what-if', true, false],
      ['list-unregistered', true, false],
      ['draft-ai-system', true, false],
      ['list-record-types', true, false],
      ['propose-record', false, false],
    ]);
  });

  it('are shown nothing where the caller may not read', async () => {
    const client = await connect(userToken('outsider'));
    expect((await client.listTools()).tools).toEqual([]);
    const { isError, text } = await ask(userToken('outsider'), 'list-systems');
    expect([isError, text]).toEqual([
      true,
      'NotFoundError: Action "ai-governance.list-systems" not found',
    ]);
  });

  it.each([
    ['a person', vera, 3],
    ['a service', SERVICE, 3],
    ['a person from whom one is hidden', ada, 2],
  ])('list the systems as %s', async (_, token, total) => {
    const { output } = await ask(token, 'list-systems');
    expect(output.totalItems).toBe(total);
    expect(output.items).toHaveLength(total);
  });

  it('explain a control and its state', async () => {
    const { output } = await ask(ada, 'explain-control', {
      control: 'inv-01',
      entityRef: 'chat',
    });
    expect(output).toMatchObject({
      pack: { id: 'iso-42001' },
      control: { id: 'INV-01', gate: true, dueFrom: 'inception' },
      result: { controlId: 'INV-01', state: 'fail' },
    });
    expect(output.control.counts.pass + output.control.counts.fail).toBe(2);
    const { text } = await ask(ada, 'explain-control', { control: 'XXX-1' });
    expect(text).toMatch(/^NotFoundError: No control "XXX-1" in iso-42001/);
  });

  it('list what blocks the next stage, and the way to the next level', async () => {
    const { output } = await ask(ada, 'get-next-steps', {
      entityRef: 'scoring',
    });
    expect(output.stage.stage).toBe('verification-validation');
    expect(output.stage.blockers.length).toBeGreaterThan(0);
    expect(output.steps.length).toBeGreaterThan(0);
    expect(output.steps[0].points).toBeGreaterThan(0);
    expect(output.steps[output.steps.length - 1].level).toBe(output.target);
  });

  it('read the risks of a system', async () => {
    const { output } = await ask(ada, 'list-risks', { entityRef: 'scoring' });
    expect(output).toMatchObject({
      totalItems: 1,
      open: 1,
      aboveAppetite: 1,
      items: [
        {
          title: 'Bias against the young',
          residual: { rating: 16 },
          acceptance: { state: 'missing' },
        },
      ],
    });
    const { output: found } = await ask(ada, 'list-systems', {
      hasRisksAboveAppetite: true,
    });
    expect(found.items).toMatchObject([{ name: 'scoring' }]);
  });

  it('try out a change', async () => {
    const { output } = await ask(ada, 'what-if', {
      entityRef: 'chat',
      fields: { 'spec.owner': 'group:default/team' },
    });
    expect(output.before).toMatchObject({ ownership: 'unowned' });
    expect(output.before.failingGates).toContain('INV-01');
    expect(output.after).toMatchObject({ ownership: 'owned' });
    expect(output.after.failingGates).not.toContain('INV-01');
    expect(output.changes).toContainEqual(
      expect.objectContaining({ controlId: 'INV-01', gate: true }),
    );
    const { isError, text } = await ask(ada, 'what-if', {
      entityRef: 'chat',
      fields: { 'spec.risk.class': 'hihg' },
    });
    expect(isError).toBe(true);
    expect(text).toMatch(/spec\.risk\.class.*hihg.*high/s);
  });

  it('draft what nobody registered, and make nothing up', async () => {
    const { output: found } = await ask(ada, 'list-unregistered');
    expect(found).toMatchObject({
      totalItems: 1,
      items: [{ entityRef: 'component:default/summariser' }],
    });
    const { output } = await ask(ada, 'draft-ai-system', {
      finding: 'component:default/summariser',
    });
    expect(output).toMatchObject({ valid: true, faults: [] });
    expect(output.descriptor).toContain('name: summariser');
    const { output: drafted } = await ask(ada, 'draft-ai-system', {
      fields: { name: 'fresh', spec: { risk: { class: 'hihg' } } },
    });
    expect(drafted).toMatchObject({
      valid: false,
      faults: [{ path: 'spec.risk.class', suggestion: 'high' }],
      unknown: ['spec.type', 'spec.lifecycle', 'spec.lifecycleStage'],
    });
  });

  it('propose a record as the caller, on which somebody else decides', async () => {
    const waiver = {
      entityRef: 'chat',
      type: 'waiver',
      subject: 'INV-02',
      data: { reason: 'The team moves' },
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      submit: true,
    };
    const { output } = await ask(ada, 'propose-record', waiver);
    expect(output).toMatchObject({
      state: 'submitted',
      author: 'user:default/ada',
    });
    const { body } = await portal.send(
      'get',
      `/v1/records/${output.recordId}`,
      undefined,
      `Bearer ${vera}`,
    );
    expect(body).toMatchObject({ type: 'waiver', author: 'user:default/ada' });
    const { output: ofService } = await ask(SERVICE, 'propose-record', {
      ...waiver,
      submit: false,
    });
    expect(ofService.state).toBe('draft');
    const { text } = await ask(tess, 'propose-record', waiver);
    expect(text).toMatch(/^NotAllowedError: /);
  });

  it('submit nothing that counts without a decision', async () => {
    const { type, data } = risk('Drift');
    const proposal = { entityRef: 'scoring', type, data };
    const { text } = await ask(ada, 'propose-record', {
      ...proposal,
      submit: true,
    });
    expect(text).toMatch(/^InputError: submit: a record of type risk counts/);
    const { output } = await ask(ada, 'propose-record', proposal);
    expect(output.state).toBe('draft');
    const { text: faults } = await ask(ada, 'propose-record', {
      ...proposal,
      data: { residual: 'high' },
    });
    expect(faults).toMatch(/^InputError: .*data\.residual/s);
  });

  describe('from whom a system is hidden', () => {
    const entityRef = 'aisystem:default/whisper';

    it.each([
      ['list-systems', { q: 'whisper' }],
      ['list-systems', { hasRisksAboveAppetite: true }],
      ['list-systems', { class: ['high'] }],
      ['explain-control', { control: 'INV-01' }],
      ['list-attention', {}],
      ['list-unregistered', {}],
      ['list-unregistered', { q: 'whisper' }],
      ['list-record-types', {}],
      ['get-scorecard', { entityRef: 'chat' }],
      ['get-next-steps', { entityRef: 'chat' }],
    ])('read nothing of it by %s %j', async (name, args) => {
      const seen = await ask(vera, name, args);
      const { isError, text } = await ask(ada, name, args);
      expect([isError, seen.isError]).toEqual([false, false]);
      expect(text).not.toMatch(HIDDEN_WORDS);
    });

    it.each([
      ['list-systems', { class: ['high'] }, 'totalItems', 1, 2],
      ['list-unregistered', {}, 'totalItems', 1, 2],
    ])('do not count it in %s %j', async (name, args, field, few, all) => {
      expect((await ask(ada, name, args)).output[field]).toBe(few);
      expect((await ask(vera, name, args)).output[field]).toBe(all);
    });

    it.each([
      ['get-scorecard', {}],
      ['get-next-steps', {}],
      ['list-risks', {}],
      ['explain-control', { control: 'INV-01' }],
      ['what-if', { fields: { 'spec.owner': 'team' } }],
      ['what-if', { fields: { 'spec.risk.class': 'odd' } }],
      ['what-if', { descriptor: 'kind: AISystem' }],
      ['propose-record', { type: 'dpia', data: {} }],
      ['propose-record', { type: 'dpia', data: { odd: 1 }, submit: true }],
    ])(
      'are told in %s %j what they are told of nothing',
      async (name, args) => {
        const nothing = 'aisystem:default/nothing';
        const hidden = await ask(ada, name, { ...args, entityRef });
        const absent = await ask(ada, name, { ...args, entityRef: nothing });
        expect(hidden.isError).toBe(true);
        expect(hidden.text).toBe(absent.text.replace(nothing, entityRef));
      },
    );

    it('learn of it neither by a draft nor by a change that names it', async () => {
      const draft = await ask(ada, 'draft-ai-system', {
        finding: 'component:default/whisper-bot',
      });
      expect(draft.text).toBe(
        'NotFoundError: No finding component:default/whisper-bot',
      );
      const dependingOn = async (token: string, ref: string) => {
        const { text } = await ask(token, 'what-if', {
          entityRef: 'chat',
          fields: {
            'spec.lifecycle': 'deprecated',
            'spec.lifecycleStage': 'retirement',
            'spec.dependsOn': [ref],
          },
        });
        return text.replaceAll(ref, 'REF');
      };
      const nothing = 'aisystem:default/nothing';
      expect(await dependingOn(ada, entityRef)).toBe(
        await dependingOn(ada, nothing),
      );
    });
  });
});
