import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, user } from '../__testUtils__/entities';
import { registerActions } from './registerActions';

const databases = createTestDatabases();

describe('actions', () => {
  async function setUp() {
    const [id] = databases.eachSupportedId()[0];
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    governance.catalog.put(
      aiSystem('scoring', { spec: { owner: 'team', risk: { class: 'high' } } }),
      aiSystem('chat', { spec: { risk: { class: 'limited' } } }),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    await governance.run();
    const actionsRegistry = actionsRegistryServiceMock();
    registerActions({
      actionsRegistry,
      auditor: mockServices.auditor.mock(),
      ...governance,
    });
    const invoke = async (name: string, input: JsonObject = {}) => {
      const { output } = await actionsRegistry.invoke({
        id: `test:${name}`,
        input,
        ...governance.caller,
      });
      return output as JsonObject;
    };
    return { ...governance, actionsRegistry, invoke };
  }

  it('say which of them write, and are shown to those who may read', async () => {
    const { actionsRegistry } = await setUp();
    const { actions } = await actionsRegistry.list();
    const writing = actions.filter(({ attributes }) => !attributes.readOnly);
    expect(actions).toHaveLength(11);
    expect(writing.map(({ name }) => name)).toEqual(['propose-record']);
    for (const { attributes } of actions) {
      expect(attributes.destructive).toBe(false);
    }
    for (const { visibilityPermission } of actionsRegistry.actions.values()) {
      expect(visibilityPermission?.name).toBe('ai-governance.read');
    }
  });

  it('describe every input', async () => {
    const { actionsRegistry } = await setUp();
    const { actions } = await actionsRegistry.list();
    const silent = actions.flatMap(({ name, schema }) =>
      Object.entries(schema.input.properties ?? {})
        .filter(([, part]) => !(part as JsonObject).description)
        .map(([key]) => `${name}.${key}`),
    );
    expect(silent).toEqual([]);
  });

  it('name every field that a step lacks, with what is allowed', async () => {
    const { invoke } = await setUp();
    const { steps } = (await invoke('get-next-steps', {
      entityRef: 'scoring',
    })) as unknown as {
      steps: Array<{
        controls: Array<{ controlId: string }>;
        edits?: JsonObject[];
      }>;
    };
    const classified = steps.find(({ controls }) =>
      controls.some(({ controlId }) => controlId === 'RSK-01'),
    );
    expect(classified?.edits).toEqual([
      {
        path: 'spec.risk.rationale',
        value: expect.any(String),
        choice: { hint: 'Why this class.' },
      },
      {
        path: 'spec.risk.classifiedOn',
        value: '2026-11-24',
        choice: { hint: expect.stringContaining('YYYY-MM-DD') },
      },
    ]);
  });

  it('list the systems that match', async () => {
    const { invoke } = await setUp();
    expect(await invoke('list-systems')).toMatchObject({
      totalItems: 2,
      items: [{ name: 'chat' }, { name: 'scoring' }],
    });
    expect(
      await invoke('list-systems', { owner: ['Team'], class: ['high'] }),
    ).toMatchObject({
      totalItems: 1,
      items: [{ name: 'scoring', owner: 'group:default/team' }],
    });
    expect(await invoke('list-systems', { limit: 1 })).toMatchObject({
      totalItems: 2,
      items: [{ name: 'chat' }],
    });
  });

  it('read the scorecard of one system', async () => {
    const { invoke, service, caller } = await setUp();
    const entityRef = 'aisystem:default/scoring';
    expect(await invoke('get-scorecard', { entityRef: 'scoring' })).toEqual({
      ...(await service.getScorecard({ entityRef }, caller)),
    });
    await expect(
      invoke('get-scorecard', { entityRef: 'nothing' }),
    ).rejects.toThrow('No AI system aisystem:default/nothing');
  });

  it('list what needs attention', async () => {
    const { invoke } = await setUp();
    const input = { kind: ['unowned'] };
    expect(await invoke('list-attention', input)).toMatchObject({
      totalItems: 1,
      counts: { unowned: 1 },
      items: [{ kind: 'unowned', system: { name: 'chat' } }],
    });
    const { items } = await invoke('list-attention', { owner: ['team'] });
    expect(JSON.stringify(items)).not.toContain('aisystem:default/chat');
  });

  it.each([
    ['list-systems', { limit: 0 }],
    ['list-systems', { class: ['huge'] }],
    ['list-systems', { q: 'a\u0000b' }],
    ['list-systems', { owner: [''] }],
    ['get-scorecard', { entityRef: 'aisystem:' }],
    ['get-scorecard', { entityRef: 'a\u0000b' }],
    ['list-attention', { kind: ['boredom'] }],
    ['explain-control', { control: '' }],
    ['get-next-steps', { entityRef: 'scoring', stage: 'heyday' }],
    ['list-risks', { entityRef: 'scoring', status: 'odd' }],
    ['what-if', { entityRef: 'scoring' }],
    ['what-if', { entityRef: 'scoring', fields: {}, descriptor: 'kind: A' }],
    ['what-if', { entityRef: 'scoring', fields: { 'metadata.name': 'b' } }],
    ['what-if', { entityRef: 'scoring', fields: { 'spec.__proto__.a': 1 } }],
    ['what-if', { entityRef: 'scoring', fields: { 'spec.risk.class': 'odd' } }],
    ['what-if', { entityRef: 'scoring', descriptor: 'a: [' }],
    ['what-if', { entityRef: 'scoring', descriptor: 'a: 1\n---\nb: 2' }],
    ['what-if', { entityRef: 'scoring', descriptor: '' }],
    ['draft-ai-system', {}],
    ['draft-ai-system', { fields: { name: 'a b' } }],
    ['propose-record', { entityRef: 'scoring', type: 'dpia' }],
    [
      'propose-record',
      { entityRef: 'scoring', type: 'dpia', data: {}, expiresAt: 'soon' },
    ],
    ['propose-record', { entityRef: 'scoring', type: 'nothing', data: {} }],
  ])('%s refuses %j', async (name, input) => {
    const { invoke } = await setUp();
    await expect(invoke(name, input)).rejects.toMatchObject({
      name: 'InputError',
    });
  });
});
