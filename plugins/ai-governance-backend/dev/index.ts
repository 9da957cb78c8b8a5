import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aiSystem, group, user } from '../src/__testUtils__/entities';

const BACKEND = {
  baseUrl: 'http://localhost:7007',
  listen: { host: '127.0.0.1', port: 7007 },
  database: { client: 'better-sqlite3', connection: ':memory:' },
};

/**
 * The plugin alone, with a catalog and a database in memory: `yarn start` in this folder,
 * then for example `curl localhost:7007/api/ai-governance/v1/systems`. Every caller is
 * signed in and may do everything.
 */
const backend = createBackend();
backend.add(mockServices.rootConfig.factory({ data: { backend: BACKEND } }));
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      group('team', { members: ['ada'] }),
      user('ada'),
      aiSystem('credit-scoring', { spec: { owner: 'team' } }),
      aiSystem('support-chat', { spec: { owner: 'user:ada' } }),
    ],
  }),
);
backend.add(import('../src'));
backend.start();
