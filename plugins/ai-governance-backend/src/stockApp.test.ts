import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { aiSystem } from './__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const guest = mockCredentials.user.header('user:default/guest');
const owner = mockCredentials.user.header('user:default/owner');
const risk = mockCredentials.user.header('user:default/risk');

const SYSTEM = '/v1/systems/default/limit';
const RECORDS = `${SYSTEM}/records`;
const OF_ORGANISATION = '/v1/management-system/records';

const attestation = {
  type: 'attestation',
  data: { statement: 'All true' },
  submit: true,
};

const review = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
  submit: true,
};

const party = {
  type: 'interested-party',
  data: { title: 'Customers', needs: 'Decisions that can be explained' },
};

const target = {
  title: 'Silver',
  scope: { class: ['high'] },
  goal: { level: 'silver' },
  startsAt: '2026-11-01T00:00:00Z',
  dueAt: '2037-03-31T00:00:00Z',
};

function entities(): Entity[] {
  const {
    relations: _,
    metadata,
    ...rest
  } = aiSystem('limit', {
    spec: {
      owner: 'user:owner',
      risk: { class: 'high' },
      governance: { riskOwner: 'user:risk' },
    },
  });
  return [
    { ...rest, metadata: { name: metadata.name, namespace: 'default' } },
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'chat',
        namespace: 'default',
        tags: ['openai'],
      },
      spec: { type: 'service', lifecycle: 'production', owner: 'user:owner' },
    },
  ];
}

/** The policy of a new app allows everything to everybody who signs in. */
describe('a portal whose policy limits nobody', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    const provider = new TestProvider();
    await provider.set(entities());
    portal = await startPortal({ provider });
    await eventually(
      () => portal.get('/v1/systems').then(({ body }) => body),
      body => body.totalItems === 1,
    );
  });

  afterAll(() => portal.stop());

  const stateOf = async (controlId: string) => {
    const { body } = await portal.get(`${SYSTEM}/scorecard`);
    return body.controls.find(
      (item: { controlId: string }) => item.controlId === controlId,
    ).state;
  };

  const post = (path: string, body: object, by: string) =>
    portal.send('post', path, body, by);

  it('lets a stranger write what others decide on, and nothing that counts by itself', async () => {
    for (const type of ['attestation', 'risk', 'incident', 'nonconformity']) {
      const refused = await post(RECORDS, { type, data: {} }, guest);
      expect([type, refused.status]).toEqual([type, 403]);
      expect(refused.body.error.message).toMatch(
        new RegExp(`^A ${type} counts without a decision`),
      );
    }
    const proposed = await post(RECORDS, review, guest);
    expect(proposed.status).toBe(201);
    const { body } = await portal.get(RECORDS, guest);
    expect(body.mayCreate).toContain('governance-review');
    expect(body.mayCreate).not.toContain('attestation');
    expect(await stateOf('INV-02')).toBe('fail');
  });

  it('leaves what others wrote to them', async () => {
    const attested = await post(RECORDS, attestation, owner);
    expect(attested.status).toBe(201);
    expect(await stateOf('INV-02')).toBe('pass');
    const decision = `/v1/records/${attested.body.id}/transitions`;
    const withdraw = { action: 'withdraw', revision: attested.body.revision };
    expect((await post(decision, withdraw, guest)).status).toBe(403);
    expect(await stateOf('INV-02')).toBe('pass');
    expect((await post(decision, withdraw, risk)).status).toBe(200);
    expect(await stateOf('INV-02')).toBe('fail');
  });

  it('lets the risk owner attest as well', async () => {
    expect((await post(RECORDS, attestation, risk)).status).toBe(201);
  });

  it('keeps what counts for the organisation, targets and dismissals from everybody', async () => {
    const refused = await post(OF_ORGANISATION, party, owner);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('aiGovernance.fullAccess');
    const set = await post('/v1/targets', target, owner);
    expect(set.status).toBe(403);
    expect(set.body.error.message).toContain('limits you in nothing');
    const found = await eventually(
      () => portal.get('/v1/unregistered', guest).then(({ body }) => body),
      body => body.items?.length > 0,
    );
    expect(found.mayDismiss).toBe(false);
    const dismissed = await post(
      '/v1/unregistered/dismissals',
      {
        entityRef: 'component:default/chat',
        reason: 'No AI',
        until: '2037-01-01',
      },
      guest,
    );
    expect([dismissed.status, dismissed.body.error.message]).toEqual([
      403,
      expect.stringContaining('limits you in nothing'),
    ]);
  });
});
