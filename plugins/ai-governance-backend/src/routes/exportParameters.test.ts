import {
  EXPORTS,
  SYSTEM_FILTERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import spec from '../schema/openapi.generated.json';
import { LIST_EXPORTS } from './lists';

/** Parameters of an operation, by their names. */
function parametersOf(path: string): string[] {
  const { get } = (spec.paths as Record<string, any>)[path];
  return (get.parameters ?? [])
    .map(
      ({ name, $ref }: { name?: string; $ref?: string }) =>
        name ??
        (spec.components.parameters as Record<string, { name: string }>)[
          $ref!.replace(/^.*\//, '')
        ].name,
    )
    .filter((name: string) => !['namespace', 'name', 'format'].includes(name));
}

describe('what can be exported', () => {
  it.each(Object.entries(EXPORTS))(
    'is in the OpenAPI document with its parameters: %s',
    (_, { path, parameters }) => {
      expect([...parametersOf(path)].sort()).toEqual([...parameters].sort());
    },
  );

  it.each([
    ['inventory', '/v1/systems', []],
    ['rollup', '/v1/rollups', ['by', 'root']],
    ['heat-map', '/v1/rollups/heat-map', ['root']],
    ['trend', '/v1/trends', ['from', 'to', 'step']],
    ['trend-changes', '/v1/trends/changes', ['from', 'to', 'kind']],
  ] as const)(
    'is narrowed as its view, and that by every filter of systems: %s',
    (id, view, others) => {
      const taken = parametersOf(view).filter(
        name => !['limit', 'cursor', 'depth', 'orderBy'].includes(name),
      );
      expect(taken.sort()).toEqual([...SYSTEM_FILTERS, ...others].sort());
      expect(EXPORTS[id].parameters).toEqual(expect.arrayContaining(taken));
    },
  );

  it.each([
    [
      'attention',
      '/v1/attention',
      {
        pack: 'own',
        kind: ['unowned', 'vacant'],
        q: 'limit',
        owner: ['team', 'user:default/ada'],
        groupTree: 'credit',
        domainTree: 'lending',
        stage: ['deployment'],
        class: ['high', 'prohibited'],
      },
    ],
    [
      'unregistered',
      '/v1/unregistered',
      { state: 'dismissed', q: 'limit', owner: ['team', 'user:default/ada'] },
    ],
  ] as const)(
    'is narrowed as its view, with the same words: %s',
    async (id, view, query) => {
      expect(Object.keys(query).sort()).toEqual(
        parametersOf(view)
          .filter(name => !['limit', 'cursor'].includes(name))
          .sort(),
      );
      const { app, attention, unregistered } = createTestRouter();
      const empty = { items: [], totalItems: 0, counts: {} };
      attention.listAttention.mockResolvedValue(empty);
      unregistered.listFindings.mockResolvedValue(empty);
      const list =
        id === 'attention'
          ? attention.listAttention
          : unregistered.listFindings;
      await request(app).get(view).query(query).expect(200);
      await request(app).get(EXPORTS[id].path).query(query).expect(200);
      const [shown, exported] = list.mock.calls.map(
        ([{ limit: _, ...asked }]) => asked,
      );
      expect(exported).toEqual(shown);
    },
  );

  it('is every list', () => {
    const lists = Object.entries(EXPORTS)
      .filter(([, { path }]) => /^\/v1\/exports\/[^/]+\.csv$/.test(path))
      .map(([id]) => id);
    expect([...LIST_EXPORTS.map(({ id }) => id), 'inventory'].sort()).toEqual(
      lists.sort(),
    );
  });
});
