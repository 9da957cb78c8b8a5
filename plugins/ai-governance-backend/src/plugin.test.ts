import {
  iso42001Pack,
  verifyTrail,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aiSystem } from './__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';
import aiGovernancePlugin from './index';

jest.setTimeout(240_000);

const plain = (entity: Entity): Entity => {
  const { relations: _relations, metadata, ...rest } = entity;
  const { etag: _etag, annotations: _annotations, ...kept } = metadata;
  return { ...rest, metadata: kept };
};

const group = (name: string, spec: object = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', children: [], ...spec },
});

const ada: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  spec: { memberOf: ['team'] },
};

const system = (name: string, spec: object = {}): Entity =>
  plain(aiSystem(name, { spec }));

/** Adds everything that a module can add. */
const evidence = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'evidence',
  register(reg) {
    reg.registerInit({
      deps: { governance: aiGovernanceExtensionPoint },
      async init({ governance }) {
        governance.addControlPack({
          ...iso42001Pack,
          id: 'own',
          controls: iso42001Pack.controls.slice(0, 3),
          // Each type of record is brought by one pack.
          recordTypes: undefined,
        });
        governance.addEvidenceProvider({
          getName: () => 'records',
          getRecords: async () => ({
            'aisystem:default/limit': [
              {
                id: 'r1',
                type: 'governance-review',
                state: 'approved',
                author: 'user:default/ada',
                approver: 'user:default/bob',
                effectiveAt: new Date().toISOString(),
                data: {
                  attendees: ['user:default/ada'],
                  decision: 'continue',
                },
              },
            ],
          }),
        });
        governance.addMetricProvider({
          getName: () => 'broken',
          getMeasurements: async () => {
            throw new Error('no connection');
          },
        });
      },
    });
  },
});

const monitoring = {
  metrics: [
    {
      metric: 'drift',
      kind: 'drift',
      comparator: 'lte',
      threshold: 0.2,
      cadence: 'P1D',
    },
  ],
};

describe('aiGovernancePlugin', () => {
  it('follows the real catalog from registration to removal', async () => {
    const provider = new TestProvider();
    const others = [group('parent'), group('team', { parent: 'parent' }), ada];
    await provider.set([
      ...others,
      system('limit', {
        owner: 'team',
        risk: { class: 'high' },
        monitoring,
      }),
      system('bot', { owner: 'nowhere' }),
    ]);
    const { get, stop } = await startPortal({ provider, features: [evidence] });
    try {
      const listed = () => get('/v1/systems').then(({ body }) => body);
      const page = await eventually(
        listed,
        body => body.totalItems === 2 && body.items[1].ownership === 'owned',
      );
      expect(page.items).toMatchObject([
        { entityRef: 'aisystem:default/bot', ownership: 'dangling' },
        {
          entityRef: 'aisystem:default/limit',
          owner: 'group:default/team',
          type: 'predictive',
          stage: 'operation-monitoring',
          riskClass: 'high',
        },
      ]);

      const tree = await get('/v1/systems?groupTree=parent');
      expect(tree.body.items).toMatchObject([{ name: 'limit' }]);

      const scorecard = await get('/v1/systems/default/limit/scorecard');
      expect(scorecard.status).toBe(200);
      const states = Object.fromEntries(
        scorecard.body.controls.map(
          (control: { controlId: string; state: string }) => [
            control.controlId,
            control.state,
          ],
        ),
      );
      // One provider supplies a review, the other fails: never a pass.
      expect(states).toMatchObject({
        'INV-01': 'pass',
        'OPS-02': 'unknown',
        'OPS-07': 'pass',
      });

      const packs = await get('/v1/packs');
      expect(packs.body.items.map((pack: { id: string }) => pack.id)).toEqual([
        'iso-42001',
        'own',
      ]);
      const clocks = packs.body.items.map(
        (pack: { reportDays?: object }) => pack.reportDays,
      );
      expect(clocks).toEqual([
        { serious: 15, death: 10, widespread: 2 },
        undefined,
      ]);
      const controls = await get('/v1/packs/own/controls');
      expect(controls.body.items).toHaveLength(3);
      expect(controls.body.items[0].counts).toMatchObject({ pass: 1, fail: 1 });
      expect((await get('/v1/packs/nist/controls')).status).toBe(404);
      expect(
        (await get('/v1/systems?control=X&controlState=fail')).body.error
          .message,
      ).toContain('allowed values are INV-01, ');

      await provider.set([
        ...others,
        system('limit', {
          owner: 'team',
          risk: { class: 'high' },
          monitoring,
          logging: { enabled: true, retentionDays: 400, location: 's3://x' },
        }),
      ]);
      const history = await eventually(
        () => get('/v1/systems/default/limit/history').then(({ body }) => body),
        body => body.items[0]?.cause === 'entity',
      );
      expect(history.items[0].changed).toEqual([
        expect.objectContaining({ controlId: 'OPS-04' }),
      ]);
      await eventually(listed, body => body.totalItems === 1);
      const gone = await get('/v1/systems/default/bot/scorecard');
      expect(gone.status).toBe(404);
      expect(gone.body.error.name).toBe('NotFoundError');

      const summary = await get('/v1/summary');
      expect(summary.body).toMatchObject({
        total: 1,
        byOwnership: { owned: 1, unowned: 0, dangling: 0, vacant: 0 },
        evaluatedAt: expect.any(String),
      });
      const { body } = await get('/openapi.json');
      expect(Object.keys(body.paths)).toContain(
        '/api/ai-governance/v1/systems',
      );
    } finally {
      await stop();
    }
  });

  it('has a record count in the request that follows it', async () => {
    const provider = new TestProvider();
    await provider.set([
      system('limit', {
        owner: 'user:mock',
        version: '1.0.0',
        risk: { class: 'high' },
        governance: { riskOwner: 'other' },
      }),
    ]);
    const { get, send, stop } = await startPortal({
      provider,
      aiGovernance: { fullAccess: ['user:default/mock'] },
    });
    try {
      const stateOf = async (controlId: string) => {
        const { body } = await get('/v1/systems/default/limit/scorecard');
        const control = body.controls?.find(
          (item: { controlId: string }) => item.controlId === controlId,
        );
        return control?.state;
      };
      await eventually(
        () => get('/v1/systems').then(({ body }) => body),
        body => body.totalItems === 1,
      );
      expect(await stateOf('INV-02')).toBe('fail');
      const records = '/v1/systems/default/limit/records';
      const attested = await send('post', records, {
        type: 'attestation',
        data: { statement: 'All true' },
        submit: true,
      });
      expect(attested.status).toBe(201);
      expect(attested.body).toMatchObject({
        author: 'user:default/mock',
        binding: { version: '1.0.0', authorIsOwner: true },
      });
      expect(await stateOf('INV-02')).toBe('pass');
      const history = await get('/v1/systems/default/limit/history');
      expect(history.body.items[0]).toMatchObject({
        cause: 'evidence',
        changed: [{ controlId: 'INV-02', to: 'pass' }],
      });
      await send('post', `/v1/records/${attested.body.id}/transitions`, {
        action: 'withdraw',
        revision: 1,
      });
      expect(await stateOf('INV-02')).toBe('fail');

      // The clock moves by itself: a waiver of six seconds.
      const waiver = await send('post', records, {
        type: 'waiver',
        subject: 'INV-02',
        data: { reason: 'The team moves' },
        expiresAt: new Date(Date.now() + 6_000).toISOString(),
        submit: true,
      });
      const decide = { action: 'approve', revision: 1 };
      const decision = `/v1/records/${waiver.body.id}/transitions`;
      const own = await send('post', decision, decide);
      expect(own.status).toBe(403);
      // Everything is allowed, so a stranger does not decide, and a risk owner does.
      const stranger = mockCredentials.user.header('user:default/stranger');
      const strange = await send('post', decision, decide, stranger);
      expect(strange.status).toBe(403);
      const other = mockCredentials.user.header('user:default/other');
      const approved = await send('post', decision, decide, other);
      expect(approved.body).toMatchObject({
        state: 'approved',
        approver: 'user:default/other',
        may: ['withdraw'],
      });
      expect(await stateOf('INV-02')).toBe('waived');
      const lost = await send('post', decision, decide, other);
      expect(lost.status).toBe(409);
      expect(lost.body).toMatchObject({
        error: { name: 'ConflictError', message: expect.any(String) },
        response: { statusCode: 409 },
        current: { id: waiver.body.id, revision: 2 },
        yours: decide,
      });
      await eventually(
        () => stateOf('INV-02'),
        state => state === 'fail',
      );

      const faulty = await send('post', records, {
        type: 'waiver',
        data: {},
        submit: true,
      });
      expect(faulty.status).toBe(400);
      expect(faulty.body.error).toMatchObject({
        name: 'InputError',
        faults: expect.arrayContaining([
          { path: 'data.reason', message: 'is missing' },
        ]),
      });

      const trail = await get('/v1/trail');
      expect(verifyTrail(trail.body)).toEqual({ valid: true, entries: 4 });
      expect(trail.body).toMatchObject({
        format: 'ai-governance-trail/1',
        exportedAt: expect.any(String),
        head: { sequence: 4 },
      });
      const verification = await get('/v1/trail/verification');
      expect(verification.body).toEqual({
        valid: true,
        entries: 4,
        head: trail.body.head,
      });
      const hidden = await get('/v1/trail', other);
      expect(hidden.status).toBe(403);
      expect(hidden.body.error.message).toContain('limits you in nothing');
      const imported = await send(
        'post',
        '/v1/record-imports',
        {
          source: 'elsewhere',
          records: [
            {
              id: 'IMP-1',
              entityRef: 'aisystem:default/limit',
              type: 'governance-review',
              state: 'approved',
              author: 'user:default/nobody',
              approver: 'user:default/no-one',
              effectiveAt: '2026-01-01T00:00:00Z',
              data: { decision: 'continue', attendees: ['user:default/ada'] },
            },
          ],
        },
        other,
      );
      expect(imported.status).toBe(403);
      expect(imported.body.error.message).toContain(
        'aiGovernance.recordImports',
      );
      const { body: open } = await get('/v1/summary', other);
      expect(open.writingIsOpen).toBe(true);
      const activity = await get('/v1/systems/default/limit/activity?limit=1');
      expect(activity.body.items).toMatchObject([
        { action: 'record.approve', by: 'user:default/other' },
      ]);
      const next = await get(
        `/v1/systems/default/limit/activity?cursor=${activity.body.nextCursor}`,
      );
      expect(next.body.items).toHaveLength(3);
    } finally {
      await stop();
    }
  });

  it.each<[string, object, string]>([
    [
      'a misspelt key',
      { levles: {} },
      'Invalid configuration at aiGovernance.levles: unknown key',
    ],
    [
      'a pack that cannot be read',
      { packs: ['/nowhere/pack.yaml'] },
      'cannot read /nowhere/pack.yaml',
    ],
    [
      'an override of an unknown control',
      { controls: { 'INV-99': { weight: 2 } } },
      'aiGovernance.controls.INV-99: no such control',
    ],
  ])('does not start with %s', async (_, aiGovernance, message) => {
    await expect(
      startTestBackend({
        features: [
          aiGovernancePlugin,
          catalogServiceMock.factory({ entities: [] }),
          mockServices.rootConfig.factory({
            data: { aiGovernance: aiGovernance as never },
          }),
        ],
      }),
    ).rejects.toThrow(message);
  });
});
