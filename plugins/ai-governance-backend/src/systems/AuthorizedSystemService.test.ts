import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import { aiSystem, domain, group, systemRef } from '../__testUtils__/entities';
import { InMemoryCatalog } from '../__testUtils__/InMemoryCatalog';
import { PermissionAsker, ReadScopes } from '../access';
import { AuthorizedSystemService } from './AuthorizedSystemService';
import { SystemService } from './SystemService';

const caller = { credentials: mockCredentials.user('user:default/ada') };

const conditional = (who: string): ConditionalPolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: [who] },
  },
});

function setUp(getRevision?: () => Promise<unknown>) {
  const inner = {
    listSystems: jest.fn(),
    getSummary: jest.fn(),
    getScorecard: jest.fn(),
    getEvaluation: jest.fn(),
    getEvaluationInputs: jest.fn(),
    getHistory: jest.fn(),
    listPacks: jest.fn(),
    getCrosswalk: jest.fn(),
    getLawCalendar: jest.fn(),
    listControls: jest.fn(),
  } satisfies Record<keyof SystemService, jest.Mock>;
  const permissions = mockServices.permissions.mock({
    authorize: async () => [{ result: AuthorizeResult.ALLOW }],
    authorizeConditional: async () => [{ result: AuthorizeResult.ALLOW }],
  });
  const catalog = new InMemoryCatalog([
    aiSystem('a'),
    aiSystem('b'),
    aiSystem('c'),
    group('team'),
    group('secret'),
    domain('secret'),
    domain('open'),
  ]);
  const clock = { now: 0 };
  const service = new AuthorizedSystemService({
    service: inner,
    permissions: new PermissionAsker({ permissions }),
    scopes: new ReadScopes({
      catalog,
      permissions,
      now: () => clock.now,
      getRevision,
    }),
  });
  return { inner, permissions, catalog, clock, service };
}

const list = {
  filter: {},
  order: { field: 'name', direction: 'asc' },
  limit: 20,
} as const;

/** Every method of the service, called as a route does. */
const calls: Array<[string, (service: SystemService) => Promise<unknown>]> = [
  ['listSystems', service => service.listSystems(list, caller)],
  ['getSummary', service => service.getSummary({ filter: {} }, caller)],
  ['getScorecard', service => service.getScorecard({ entityRef: 'x' }, caller)],
  [
    'getEvaluation',
    service => service.getEvaluation({ entityRef: 'x' }, caller),
  ],
  [
    'getEvaluationInputs',
    service => service.getEvaluationInputs({ entities: [] }, caller),
  ],
  [
    'getHistory',
    service => service.getHistory({ entityRef: 'x', limit: 1 }, caller),
  ],
  ['listPacks', service => service.listPacks(caller)],
  ['getCrosswalk', service => service.getCrosswalk(caller)],
  ['getLawCalendar', service => service.getLawCalendar({}, caller)],
  ['listControls', service => service.listControls({ packId: 'x' }, caller)],
];

describe('AuthorizedSystemService', () => {
  it.each(calls)('lets nobody use %s without permission', async (_, call) => {
    const { inner, permissions, service } = setUp();
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    await expect(call(service)).rejects.toThrow(
      'Missing permission: ai-governance.read',
    );
    for (const method of Object.values(inner)) {
      expect(method).not.toHaveBeenCalled();
    }
  });

  it.each(
    calls.filter(
      ([name]) => !/Pack|Crosswalk|Scorecard|Evaluation|History/.test(name),
    ),
  )(
    'limits %s to what the catalog lets the caller read',
    async (name, call) => {
      const { inner, permissions, catalog, service } = setUp();
      const scopes = () =>
        inner[name as keyof SystemService].mock.calls.map(
          ([request]) => request.scope,
        );
      await call(service);
      permissions.authorizeConditional.mockResolvedValue([
        { result: AuthorizeResult.DENY },
      ]);
      await call(service);
      permissions.authorizeConditional.mockResolvedValue([
        conditional('user:default/ada'),
      ]);
      catalog.mayRead = (ref, credentials) =>
        ref !== systemRef('b') && credentials === caller.credentials;
      await call(service);
      expect(scopes()).toEqual([
        { type: 'all' },
        { type: 'refs', refs: [] },
        { type: 'refs', refs: [systemRef('a'), systemRef('c')] },
      ]);
    },
  );
});

describe('ReadScopes', () => {
  const read = (service: SystemService, groupTree?: string) =>
    service.listSystems({ ...list, filter: { groupTree } }, caller);

  it('asks the catalog once for requests that come together', async () => {
    const { inner, permissions, catalog, clock, service } = setUp();
    permissions.authorizeConditional.mockResolvedValue([conditional('ada')]);
    await Promise.all([read(service), read(service)]);
    await read(service);
    expect(catalog.calls).toEqual(['listReadableRefs']);
    catalog.remove(systemRef('a'));
    clock.now = 5_001;
    await read(service);
    expect(catalog.calls).toHaveLength(2);
    const last = inner.listSystems.mock.calls.pop()[0];
    expect(last.scope.refs).toEqual([systemRef('b'), systemRef('c')]);
  });

  it('asks the catalog again when something in it changed, and after a minute', async () => {
    let revision = 1;
    const { permissions, catalog, clock, service } = setUp(
      async () => revision,
    );
    permissions.authorizeConditional.mockResolvedValue([conditional('ada')]);
    const timesAt = async (now: number) => {
      clock.now = now;
      await read(service);
      return catalog.calls.length;
    };
    expect(await timesAt(0)).toBe(1);
    expect(await timesAt(5_001)).toBe(1);
    revision = 2;
    // What was known to be so a moment ago is not asked for again.
    expect(await timesAt(5_002)).toBe(1);
    expect(await timesAt(10_002)).toBe(2);
    expect(await timesAt(60_000)).toBe(2);
    expect(await timesAt(70_003)).toBe(3);
  });

  it('gives nobody what was found for other conditions', async () => {
    const { inner, permissions, catalog, service } = setUp();
    permissions.authorizeConditional.mockResolvedValueOnce([
      conditional('ada'),
    ]);
    await read(service);
    permissions.authorizeConditional.mockResolvedValueOnce([
      conditional('bob'),
    ]);
    catalog.mayRead = ref => ref === systemRef('c');
    await read(service);
    expect(inner.listSystems.mock.calls[1][0].scope.refs).toEqual([
      systemRef('c'),
    ]);
  });

  it('does not remember a failure', async () => {
    const { permissions, catalog, service } = setUp();
    permissions.authorizeConditional.mockResolvedValue([conditional('ada')]);
    jest
      .spyOn(catalog, 'listReadableRefs')
      .mockRejectedValueOnce(new Error('catalog is down'));
    await expect(read(service)).rejects.toThrow('catalog is down');
    await expect(read(service)).resolves.toBeUndefined();
  });

  it('tells nothing of what lies below a group that the caller may not read', async () => {
    const { inner, permissions, catalog, service } = setUp();
    permissions.authorizeConditional.mockResolvedValue([conditional('ada')]);
    catalog.mayRead = ref => ref !== 'group:default/secret';
    await read(service, 'group:default/secret');
    await read(service, 'group:default/team');
    const [secret, team] = inner.listSystems.mock.calls.map(
      ([request]) => request.scope.refs.length,
    );
    expect([secret, team]).toEqual([0, 3]);
  });

  it('tells nothing of what lies below a domain that the caller may not read', async () => {
    const { inner, permissions, catalog, service } = setUp();
    permissions.authorizeConditional.mockResolvedValue([conditional('ada')]);
    catalog.mayRead = ref => ref !== 'domain:default/secret';
    for (const name of ['secret', 'open']) {
      await service.getSummary(
        { filter: { domainTree: `domain:default/${name}` } },
        caller,
      );
    }
    const seen = inner.getSummary.mock.calls.map(
      ([request]) => request.scope.refs.length,
    );
    expect(seen).toEqual([0, 3]);
  });
});
