import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const guest = mockCredentials.user.header('user:default/guest');

const CARD = ['Intended use', 'Limitations', 'Evaluation', 'Training data']
  .map(heading => `## ${heading}\nWhat somebody has to know before using it.`)
  .join('\n');

const descriptor = (riskClass: string) => `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: remote
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: user:owner
  risk:
    class: ${riskClass}
`;

/** A real backend with the real catalog, and a host that answers as it is told. */
describe('what was accepted last', () => {
  const answers = new Map<string, { status: number; body?: string }>();
  const provider = new TestProvider();
  let server: Server;
  let host: string;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const local = (riskClass: string): Entity => ({
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      name: 'limit',
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': `url:http://${host}/limit/catalog-info.yaml`,
      },
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      owner: 'user:owner',
      risk: { class: riskClass },
      models: [{ name: 'gbm' }],
      documentation: { modelCard: 'MODEL_CARD.md' },
    },
  });

  const location = (): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name: 'far', namespace: 'default' },
    spec: { type: 'url', target: `http://${host}/remote/catalog-info.yaml` },
  });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { status, body } = answers.get(request.url!) ?? { status: 404 };
      response.writeHead(status).end(body);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    answers.set('/limit/MODEL_CARD.md', { status: 200, body: CARD });
    answers.set('/remote/catalog-info.yaml', {
      status: 200,
      body: descriptor('limited'),
    });
    await provider.set([local('limited'), location()]);
    portal = await startPortal({
      provider,
      config: {
        backend: { reading: { allow: [{ host }] } },
        catalog: {
          processingInterval: '1s',
          rules: [{ allow: ['Location', 'AISystem'] }],
        },
      },
      aiGovernance: { documents: { refreshInterval: { seconds: 1 } } },
    });
  });

  afterAll(async () => {
    await portal?.stop();
    server?.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  const scorecard = async (name: string) =>
    (await portal.get(`/v1/systems/default/${name}/scorecard`, guest)).body;
  const card = async () =>
    (await scorecard('limit')).controls?.find(
      (control: { controlId: string }) => control.controlId === 'DOC-01',
    );
  const refusedItem = async (name: string) => {
    const { body } = await portal.get('/v1/attention?kind=edit-refused', guest);
    return body.items?.find(
      (item: { system: { name: string } }) => item.system.name === name,
    );
  };
  const warning = async (name: string) =>
    (await scorecard(name)).warnings?.find(
      ({ code }: { code: string }) => code === 'edit-refused',
    )?.message;

  it('stays while a host answers 403, and goes with a file that is removed', async () => {
    await eventually(card, control => control?.state === 'pass');
    answers.set('/limit/MODEL_CARD.md', { status: 403 });
    const failing = await eventually(card, control =>
      control?.reason.includes('could not be read since'),
    );
    expect(failing).toMatchObject({ state: 'pass' });
    expect(failing.reason).toContain('403');
    answers.delete('/limit/MODEL_CARD.md');
    const gone = await eventually(card, control => control?.state !== 'pass');
    expect(gone).toMatchObject({ state: 'fail', code: 'unresolved' });
  });

  it('stays when the catalog refuses an edit, and everybody is told', async () => {
    await eventually(
      () => scorecard('limit'),
      ({ riskClass }) => riskClass?.declared === 'limited',
    );
    expect(await refusedItem('limit')).toBeUndefined();
    await provider.set([local('enormous'), location()]);
    const item = await eventually(
      () => refusedItem('limit'),
      found => found !== undefined,
    );
    expect(item.message).toContain('spec.risk.class');
    const shown = await scorecard('limit');
    expect(shown.riskClass.declared).toBe('limited');
    expect(await warning('limit')).toContain(`first seen at ${item.since}`);
    expect(await warning('limit')).toContain('the last accepted state');

    await provider.set([local('minimal'), location()]);
    await eventually(
      () => refusedItem('limit'),
      found => found === undefined,
    );
    expect(await warning('limit')).toBeUndefined();
  });

  it('stays when a location cannot be read, and everybody is told', async () => {
    await eventually(
      () => scorecard('remote'),
      ({ riskClass }) => riskClass?.declared === 'limited',
    );
    answers.set('/remote/catalog-info.yaml', {
      status: 200,
      body: 'kind: [AISystem',
    });
    const item = await eventually(
      () => refusedItem('remote'),
      found => found !== undefined,
    );
    expect(item.message).not.toBe('');
    expect(await warning('remote')).toContain(
      'cannot read where the descriptor comes from',
    );
    answers.set('/remote/catalog-info.yaml', {
      status: 200,
      body: descriptor('high'),
    });
    await eventually(
      () => refusedItem('remote'),
      found => found === undefined,
    );
  });
});
