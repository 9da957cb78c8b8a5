import { mockCredentials } from '@backstage/backend-test-utils';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { Entity } from '@backstage/catalog-model';
import { aiSystem } from './__testUtils__/entities';
import { SignalListener } from './__testUtils__/SignalListener';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const SYSTEM = '/v1/systems/default/loan';
const LISTENER = mockCredentials.user.token('user:default/tess');

const attestation = {
  type: 'attestation',
  data: {},
  submit: true,
};

/** As a descriptor has it: without what the catalog adds. */
function plain(entity: Entity): Entity {
  const { relations: _relations, metadata, ...rest } = entity;
  const { etag: _etag, annotations: _annotations, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

async function start(
  options: Pick<Parameters<typeof startPortal>[0], 'features' | 'webSockets'>,
) {
  const provider = new TestProvider();
  await provider.set([
    plain(
      aiSystem('loan', {
        spec: {
          monitoring: {
            metrics: [
              {
                metric: 'drift',
                kind: 'drift',
                comparator: 'lte',
                threshold: 0.05,
                cadence: 'P1D',
              },
            ],
          },
        },
      }),
    ),
    plain(aiSystem('secret-programme')),
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'help-desk',
        description: 'Answers with a large language model',
        tags: ['llm'],
      },
      spec: { type: 'llm-service', lifecycle: 'production', owner: 'team' },
    },
  ]);
  const portal = await startPortal({
    provider,
    aiGovernance: { fullAccess: ['user:default/mock'] },
    ...options,
  });
  await eventually(
    () => portal.get(`/v1/systems`),
    ({ body }) => body.totalItems === 2,
  );
  return { ...portal, provider };
}

describe('signals', () => {
  it('reach pages over a web socket after records, measurements and evaluations, and name nothing', async () => {
    const { send, get, url, provider, stop } = await start({
      webSockets: true,
      features: [signalsPlugin],
    });
    const listener = new SignalListener();
    try {
      const { mark } = (await get(`${SYSTEM}/signal-mark`)).body;
      const hidden = (
        await get('/v1/systems/default/secret-programme/signal-mark')
      ).body.mark;
      expect(mark).toMatch(/^[0-9a-f]{2}$/);
      await listener.listen({ url, channel: 'ai-governance', token: LISTENER });
      const heard = () =>
        listener.messages.flatMap(
          ({ message }) => (message as { marks: string[] }).marks,
        );
      // Until the socket is heard of, a signal may pass by.
      await eventually(
        async () => {
          const written = await send('post', `${SYSTEM}/records`, attestation);
          expect(written.status).toBe(201);
          return heard();
        },
        marks => marks.includes(mark),
      );

      listener.messages.length = 0;
      const measured = await send('post', '/v1/measurements', {
        measurements: [
          {
            system: 'loan',
            metric: 'drift',
            value: 0.1,
            at: new Date(Date.now() - 60_000).toISOString(),
          },
        ],
      });
      expect(measured.body).toMatchObject({ stored: 1 });
      await eventually(
        async () => heard(),
        marks => marks.includes(mark),
      );

      listener.messages.length = 0;
      await provider.set([
        plain(aiSystem('loan')),
        plain(aiSystem('secret-programme', { spec: { owner: 'nowhere' } })),
      ]);
      await eventually(
        async () => heard(),
        marks => marks.includes(hidden),
      );
      const text = JSON.stringify(listener.messages);
      expect(text).not.toMatch(/secret|programme|loan|aisystem/);
      expect((await get('/v1/systems/default/never/signal-mark')).status).toBe(
        404,
      );
    } finally {
      listener.close();
      await stop();
    }
  });

  it('reach pages after a scan, and after a finding was dismissed', async () => {
    const { send, get, url, stop } = await start({
      webSockets: true,
      features: [signalsPlugin],
    });
    const listener = new SignalListener();
    try {
      await eventually(
        () => get('/v1/unregistered'),
        ({ body }) => body.totalItems === 1,
      );
      await listener.listen({ url, channel: 'ai-governance', token: LISTENER });
      const heard = () =>
        listener.messages.map(({ message }) =>
          (message as { marks: string[] }).marks.join(),
        );
      // Nothing else changes, so that signals are of scans, which all have one mark.
      const scans = await eventually(
        async () => heard().slice(-2),
        ([one, other]) => one === other && /^[0-9a-f]{2}$/.test(one),
      );
      listener.messages.length = 0;
      const dismissed = await send('post', '/v1/unregistered/dismissals', {
        entityRef: 'component:default/help-desk',
        reason: 'A demonstration',
        until: new Date(Date.now() + 86_400_000).toISOString(),
      });
      expect(dismissed.status).toBe(201);
      await eventually(
        async () => heard(),
        marks => marks.some(mark => mark !== scans[0]),
      );
      expect(JSON.stringify(listener.messages)).not.toMatch(/help|component/);
    } finally {
      listener.close();
      await stop();
    }
  });

  it('are missed by nobody where there is no signals backend', async () => {
    const { send, stop } = await start({});
    try {
      const { status } = await send('post', `${SYSTEM}/records`, attestation);
      expect(status).toBe(201);
    } finally {
      await stop();
    }
  });
});
