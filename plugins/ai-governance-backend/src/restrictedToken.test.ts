import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { Entity } from '@backstage/catalog-model';
import { aiSystem } from './__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const TOKEN = 'a-token-for-measurements';
const OTHER = 'a-token-for-everything';

/** As docs/measurements.md says. */
const externalAccess = [
  {
    type: 'static',
    options: { token: TOKEN, subject: 'nightly-job' },
    accessRestrictions: [
      {
        plugin: 'ai-governance',
        permission: 'ai-governance.measurement.create',
      },
    ],
  },
  { type: 'static', options: { token: OTHER, subject: 'everything' } },
];

function plain(entity: Entity): Entity {
  const { relations: _relations, metadata, ...rest } = entity;
  const { etag: _etag, annotations: _annotations, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

describe('a token that is restricted to measurements', () => {
  it('is good for them, and for nothing else', async () => {
    const provider = new TestProvider();
    await provider.set([
      plain(
        aiSystem('loan', {
          spec: {
            monitoring: { metrics: [{ metric: 'drift', kind: 'drift' }] },
          },
        }),
      ),
    ]);
    // Real ones: the mocks know of no restriction.
    const { send, stop } = await startPortal({
      provider,
      config: { backend: { auth: { externalAccess } } },
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
      ],
    });
    const as = (token: string) => `Bearer ${token}`;
    const at = new Date(Date.now() - 60_000).toISOString();
    const batch = {
      measurements: [{ system: 'loan', metric: 'drift', value: 0.1, at }],
    };
    const system = '/v1/systems/default/loan';
    try {
      await eventually(
        () => send('get', `${system}/scorecard`, undefined, as(OTHER)),
        ({ status }) => status === 200,
      );
      const pushed = await send('post', '/v1/measurements', batch, as(TOKEN));
      expect([pushed.status, pushed.body]).toEqual([
        200,
        { stored: 1, unchanged: 0, refused: 0, faults: [], moreFaults: 0 },
      ]);
      const { body } = await send(
        'get',
        `${system}/measurements`,
        undefined,
        as(OTHER),
      );
      expect(body.series).toMatchObject([{ source: 'nightly-job' }]);
      const refused = [
        send('get', '/v1/systems', undefined, as(TOKEN)),
        send('get', `${system}/scorecard`, undefined, as(TOKEN)),
        send('get', `${system}/measurements`, undefined, as(TOKEN)),
        send('get', '/v1/measurement-sources', undefined, as(TOKEN)),
        send(
          'post',
          `${system}/records`,
          { type: 'attestation', data: { statement: 'x' } },
          as(TOKEN),
        ),
      ];
      for (const answer of await Promise.all(refused)) {
        expect(answer.status).toBe(403);
      }
      const unknown = await send(
        'post',
        '/v1/measurements',
        batch,
        as('another-token'),
      );
      expect(unknown.status).toBe(401);
    } finally {
      await stop();
    }
  });
});
