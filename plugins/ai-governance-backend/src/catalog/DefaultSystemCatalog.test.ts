import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  aiSystem,
  component,
  domain,
  group,
  systemIn,
} from '../__testUtils__/entities';
import { DefaultSystemCatalog } from './DefaultSystemCatalog';
import { readDomainEdges } from './readDomainEdges';

const foreign: Entity = {
  apiVersion: 'example.com/v1',
  kind: 'AISystem',
  metadata: { name: 'foreign', namespace: 'default', etag: 'x' },
  spec: {},
};

function setUp(count: number, others: Entity[] = []) {
  const service = catalogServiceMock({
    entities: [
      ...others,
      ...Array.from({ length: count }, (_, index) =>
        aiSystem(`s${index}`, { metadata: { etag: `e${index}` } }),
      ),
      foreign,
      component('api', 'deprecated'),
      group('team', { members: ['ada'] }),
      domain('bank'),
      domain('lending', 'bank'),
      systemIn('credit', 'lending'),
      systemIn('alone'),
      systemIn('odd', '::'),
    ],
  });
  const catalog = new DefaultSystemCatalog({
    catalog: service,
    auth: mockServices.auth({ pluginId: 'ai-governance' }),
  });
  return { catalog, query: jest.spyOn(service, 'queryEntities'), service };
}

async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) {
    all.push(...page);
  }
  return all;
}

describe('DefaultSystemCatalog', () => {
  it('lists which domain holds which domains and systems', async () => {
    const { catalog } = setUp(1);
    expect(await readDomainEdges(catalog.listLandscape())).toEqual([
      { parent: 'domain:default/bank', child: 'domain:default/lending' },
      { parent: 'domain:default/lending', child: 'system:default/credit' },
    ]);
  });

  it('lists etags in pages, with no field that it does not need', async () => {
    const { catalog, query } = setUp(1100);
    const etags = await collect(catalog.listEtags());
    expect(etags).toHaveLength(1100);
    expect(etags).toContainEqual({ ref: 'aisystem:default/s7', etag: 'e7' });
    expect(query).toHaveBeenCalledTimes(3);
    for (const [request, options] of query.mock.calls) {
      expect(request?.fields).toEqual([
        'apiVersion',
        'kind',
        'metadata.namespace',
        'metadata.name',
        'metadata.etag',
      ]);
      expect(options).toMatchObject({
        credentials: mockCredentials.service('plugin:ai-governance'),
      });
    }
  });

  it('leaves out what has the name of the kind alone', async () => {
    const { catalog } = setUp(1);
    const credentials = mockCredentials.user();
    const ref = 'aisystem:default/foreign';
    expect(await collect(catalog.listEtags())).toHaveLength(1);
    expect(await collect(catalog.listSystems())).toHaveLength(1);
    expect(await catalog.getSystems([ref])).toEqual([]);
    expect(await catalog.getSystemAs(ref, credentials)).toBeUndefined();
    expect(await catalog.listReadableRefs(credentials)).toEqual([
      'aisystem:default/s0',
    ]);
  });

  it('lists what can be read by one request, and by one more for each of several namespaces', async () => {
    const credentials = mockCredentials.user();
    const { catalog, service } = setUp(1100);
    const facets = jest.spyOn(service, 'getEntityFacets');
    const refs = await catalog.listReadableRefs(credentials);
    expect(refs).toHaveLength(1100);
    expect(refs).toContain('aisystem:default/s7');
    expect(facets).toHaveBeenCalledTimes(1);

    const elsewhere = (name: string, namespace: string) =>
      aiSystem(name, { metadata: { namespace } });
    const several = setUp(2, [
      elsewhere('s0', 'bank'),
      elsewhere('Other', 'Bank2'),
      component('s1', 'production'),
    ]);
    const listed = await several.catalog.listReadableRefs(credentials);
    expect(listed.sort()).toEqual([
      'aisystem:bank/s0',
      'aisystem:bank2/other',
      'aisystem:default/s0',
      'aisystem:default/s1',
    ]);
    expect(await setUp(0).catalog.listReadableRefs(credentials)).toEqual([]);
  });

  it('reads systems by reference, and leaves out those that are gone', async () => {
    const { catalog } = setUp(3);
    const found = await catalog.getSystems([
      'aisystem:default/s2',
      'aisystem:default/gone',
      'aisystem:default/s0',
    ]);
    expect(found.map(entity => entity.metadata.name)).toEqual(['s2', 's0']);
    expect(found[0]).toHaveProperty('relations');
    expect(found[0]).toHaveProperty('spec.lifecycleStage');
  });

  it('reads what is referred to in the order asked for', async () => {
    const { catalog } = setUp(0);
    const [missing, api] = await catalog.getReferenced([
      'component:default/missing',
      'component:default/api',
    ]);
    expect(missing).toBeUndefined();
    expect(api).toMatchObject({
      kind: 'Component',
      spec: { lifecycle: 'deprecated' },
    });
    expect(api?.spec).not.toHaveProperty('type');
  });

  it('reads groups with their relations', async () => {
    const { catalog } = setUp(0);
    expect(await collect(catalog.listGroups())).toMatchObject([
      { kind: 'Group', relations: [{ type: 'hasMember' }] },
    ]);
  });

  it('asks as the caller where the caller counts', async () => {
    const { catalog, service } = setUp(1);
    const facets = jest.spyOn(service, 'getEntityFacets');
    const byRef = jest.spyOn(service, 'getEntityByRef');
    const byRefs = jest.spyOn(service, 'getEntitiesByRefs');
    const credentials = mockCredentials.user('user:default/ada');
    await catalog.listReadableRefs(credentials);
    await catalog.getSystemAs('aisystem:default/s0', credentials);
    expect(await catalog.isReadable('group:default/team', credentials)).toBe(
      true,
    );
    expect(await catalog.isReadable('group:default/none', credentials)).toBe(
      false,
    );
    for (const spy of [facets, byRef, byRefs]) {
      for (const call of spy.mock.calls) {
        expect(call[1]).toEqual({ credentials });
      }
      expect(spy).toHaveBeenCalled();
    }
  });
});
