import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { aiSystem, user } from './__testUtils__/entities';
import { onBehalfOf } from './__testUtils__/onBehalfOf';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const OUTSIDER = 'user:default/outsider';

/** Everybody reads what he owns, the auditor everything, the outsider nothing. */
const policy: PermissionPolicy = {
  async handle({ permission }, caller): Promise<PolicyDecision> {
    const ref = caller?.info.userEntityRef ?? '';
    if (permission.name === 'ai-governance.read') {
      return {
        result: ref === OUTSIDER ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      };
    }
    if (ref === 'user:default/auditor') {
      return { result: AuthorizeResult.ALLOW };
    }
    if (ref === 'user:default/blind') {
      return { result: AuthorizeResult.DENY };
    }
    if (
      isPermission(permission, catalogEntityReadPermission) &&
      isResourcePermission(permission, 'catalog-entity')
    ) {
      return createCatalogConditionalDecision(
        permission,
        catalogConditions.isEntityOwner({ claims: [ref] }),
      );
    }
    return { result: AuthorizeResult.DENY };
  },
};

const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(reg) {
    reg.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy(policy);
      },
    });
  },
});

const ownedBy = (name: string, owner?: string): Entity => {
  const { apiVersion, kind, spec } = aiSystem(name, {
    spec: { owner, risk: { class: owner ? 'high' : 'minimal' } },
  });
  return { apiVersion, kind, metadata: { name, namespace: 'default' }, spec };
};

describe('reading under a conditional policy of the catalog', () => {
  const provider = new TestProvider();
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const as = (name: string) =>
    mockCredentials.user.header(`user:default/${name}`);

  beforeAll(async () => {
    await provider.set([
      ownedBy('one', 'user:default/ada'),
      ownedBy('two', 'user:default/ada'),
      ownedBy('three', 'user:default/bob'),
      ownedBy('four'),
      user('ada'),
    ]);
    portal = await startPortal({
      provider,
      config: { permission: { enabled: true } },
      features: [
        permissionPlugin,
        policyModule,
        mockServices.permissions.factory(),
        ...onBehalfOf,
      ],
    });
    await eventually(
      () => portal.get('/v1/systems', as('auditor')).then(({ body }) => body),
      body => body.totalItems === 4,
    );
  });

  afterAll(async () => {
    await portal.stop();
  });

  it('lets a calendar read a feed by its token alone, and nothing else', async () => {
    const path = '/v1/calendar/feeds';
    const none = mockCredentials.none.header();
    const { body, status } = await portal.send(
      'post',
      path,
      { name: 'Work' },
      as('ada'),
    );
    expect([status, body.name]).toEqual([201, 'Work']);
    const file = new URL(body.url).pathname.replace('/api/ai-governance', '');
    const read = await portal.get(file, none);
    expect([read.status, read.headers['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(await portal.get(path, none)).toMatchObject({ status: 401 });
    expect(await portal.get('/v1/calendar', none)).toMatchObject({
      status: 401,
    });
    expect(await portal.send('delete', file, undefined, none)).toMatchObject({
      status: 401,
    });
    expect(await portal.get(path, as('bob'))).toMatchObject({
      body: { items: [] },
    });
    const revoked = await portal.send(
      'delete',
      `${path}/${body.id}`,
      undefined,
      as('ada'),
    );
    expect(revoked.status).toBe(204);
    const [gone, never] = await Promise.all(
      [file, `${path}/never.ics`].map(one => portal.get(one, none)),
    );
    expect(gone.status).toBe(404);
    expect(gone.body.error).toEqual(never.body.error);
  });

  it.each([
    ['auditor', ['four', 'one', 'three', 'two']],
    ['ada', ['one', 'two']],
    ['bob', ['three']],
    ['nobody', []],
    ['blind', []],
  ])('lists and counts for %s what he may read', async (name, systems) => {
    const { body: page } = await portal.get('/v1/systems?limit=1', as(name));
    expect(page.totalItems).toBe(systems.length);
    const names: string[] = [];
    let next: string | undefined;
    do {
      const { body } = await portal.get(
        `/v1/systems?limit=1${next ? `&cursor=${next}` : ''}`,
        as(name),
      );
      names.push(...body.items.map((item: { name: string }) => item.name));
      next = body.nextCursor;
    } while (next);
    expect(names).toEqual(systems);

    const { body: summary } = await portal.get('/v1/summary', as(name));
    expect(summary.total).toBe(systems.length);
    const minimal = systems.includes('four') ? 1 : 0;
    expect(summary.byClass).toMatchObject({
      minimal,
      high: systems.length - minimal,
    });
    expect(summary.byOwnership.unowned).toBe(minimal);

    const { body: controls } = await portal.get(
      '/v1/packs/iso-42001/controls',
      as(name),
    );
    const { counts } = controls.items.find(
      (item: { id: string }) => item.id === 'INV-01',
    );
    const total = Object.values<number>(counts).reduce((a, b) => a + b);
    expect(total).toBe(systems.length);

    for (const by of ['group', 'class', 'pack']) {
      const { body: rollup } = await portal.get(
        `/v1/rollups?by=${by}`,
        as(name),
      );
      const rolledUp = rollup.nodes.reduce(
        (sum: number, node: { own: { systems: number } }) =>
          sum + node.own.systems,
        0,
      );
      expect([by, rolledUp]).toEqual([by, systems.length]);
    }
    const { body: map } = await portal.get('/v1/rollups/heat-map', as(name));
    const mapped = map.rows.reduce(
      (sum: number, row: { systems: number }) => sum + row.systems,
      0,
    );
    expect(mapped).toBe(systems.length);
    const { body: trend } = await portal.get('/v1/trends?step=day', as(name));
    const [latest] = trend.points.slice(-1);
    // What matched no system at any time was not measured.
    expect(latest.systems).toBe(systems.length || undefined);
    const { body: changes } = await portal.get('/v1/trends/changes', as(name));
    expect(changes.items.map((item: { name: string }) => item.name)).toEqual(
      systems,
    );
    expect(changes.counts.entered).toBe(systems.length);
  });

  it.each([
    ['auditor', ['four', 'one', 'three', 'two']],
    ['ada', ['one', 'two']],
    ['nobody', []],
  ])('tells a register for %s of what they may read', async (name, systems) => {
    const query = 'register=uk-atrs&includeUndeclared=true';
    const file = await portal.get(
      `/v1/exports/register?${query}&format=json`,
      as(name),
    );
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="uk-atrs-${systems.length}-of-${systems.length}-systems.json"`,
    );
    const { coverage, entries } = file.body;
    expect(coverage.systems).toBe(systems.length);
    expect(
      entries.map((entry: { entityRef: string }) => entry.entityRef),
    ).toEqual(systems.map(system => `aisystem:default/${system}`));
    const { body: preview } = await portal.get(
      `/v1/registers/preview?${query}`,
      as(name),
    );
    expect(preview.coverage).toEqual(coverage);
    const refs = new Set(
      preview.gaps.map((gap: { entityRef: string }) => gap.entityRef),
    );
    expect([...refs].length).toBeLessThanOrEqual(systems.length);
    const gaps = await portal.get(
      `/v1/exports/register-gaps.csv?${query}`,
      as(name),
    );
    expect(gaps.text).toContain(
      `${systems.length} of ${systems.length} AI systems have an entry`,
    );
    expect(gaps.text.includes('aisystem:default/three')).toBe(
      systems.includes('three'),
    );
  });

  it.each([
    '/v1/registers/preview?register=uk-atrs',
    '/v1/exports/register?register=uk-atrs',
    '/v1/exports/register-gaps.csv?register=uk-atrs',
  ])('refuses %s to who may not read', async path => {
    const { status } = await portal.get(path, as('outsider'));
    expect(status).toBe(403);
  });

  it.each([
    ['ada', ['one', 'two']],
    ['bob', ['three']],
    ['nobody', []],
    ['blind', []],
  ])('has for %s the work of what they may read', async (name, systems) => {
    const { body } = await portal.get('/v1/my-work', as(name));
    const named = new Set(
      body.items.map((item: { system: { name: string } }) => item.system.name),
    );
    expect([...named].sort()).toEqual(systems);
    expect(body.counts.total).toBe(body.items.length);
  });

  it('hides from one what another may see', async () => {
    for (const path of ['scorecard', 'history']) {
      const mine = await portal.get(
        `/v1/systems/default/three/${path}`,
        as('bob'),
      );
      expect(mine.status).toBe(200);
      const others = await portal.get(
        `/v1/systems/default/three/${path}`,
        as('ada'),
      );
      const missing = await portal.get(
        `/v1/systems/default/missing/${path}`,
        as('ada'),
      );
      expect([others.status, missing.status]).toEqual([404, 404]);
      expect(others.body.error.message.replace('three', 'missing')).toBe(
        missing.body.error.message,
      );
    }
  });

  it('takes a cursor of another for a place, never for a permission', async () => {
    const { body } = await portal.get(
      '/v1/systems?limit=1&orderBy=name,asc',
      as('auditor'),
    );
    const { body: page } = await portal.get(
      `/v1/systems?limit=10&cursor=${body.nextCursor}`,
      as('ada'),
    );
    expect(page.items.map((item: { name: string }) => item.name)).toEqual([
      'one',
      'two',
    ]);
    expect(page.totalItems).toBe(2);
  });

  it.each([
    '/v1/systems',
    '/v1/summary',
    '/v1/rollups?by=group',
    '/v1/rollups/heat-map',
    '/v1/trends',
    '/v1/trends/changes',
    '/v1/targets',
    '/v1/packs',
    '/v1/crosswalk',
    '/v1/law-calendar',
    '/v1/packs/iso-42001/controls',
    '/v1/systems/default/one/scorecard',
    '/v1/systems/default/one/history',
  ])('refuses %s without the permission of this plugin', async path => {
    const response = await portal.get(
      path,
      mockCredentials.user.header(OUTSIDER),
    );
    expect(response.status).toBe(403);
    expect(response.body.error.name).toBe('NotAllowedError');
  });
});
