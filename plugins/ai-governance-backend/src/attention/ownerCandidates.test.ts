import { Entity } from '@backstage/catalog-model';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, user } from '../__testUtils__/entities';

const databases = createTestDatabases();

const SCORING = 'aisystem:default/scoring';

const owned = (
  kind: string,
  name: string,
  owner: string,
  partOf?: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { namespace: 'default', name },
  spec: { owner },
  relations: [
    { type: 'ownedBy', targetRef: owner },
    ...(partOf ? [{ type: 'partOf', targetRef: partOf }] : []),
  ],
});

const TEAMS = ['api-team', 'loans', 'bank', 'above', 'empty'];

describe.each(databases.eachSupportedId())('who could own, %s', id => {
  async function setUp() {
    const knex = await initDatabase(databases, id as string);
    const governance = await createTestGovernance({ knex });
    const { catalog, attention, documents, caller } = governance;
    catalog.put(
      aiSystem('scoring', {
        spec: {
          owner: 'group:default/gone',
          dependsOn: ['component:default/api', 'component:default/batch'],
          system: 'system:default/lending',
        },
      }),
      owned('Component', 'api', 'group:default/api-team'),
      owned('Component', 'batch', 'group:default/empty'),
      owned(
        'System',
        'lending',
        'group:default/loans',
        'domain:default/credit',
      ),
      owned('Domain', 'credit', 'group:default/bank'),
      ...TEAMS.filter(name => name !== 'empty').map(name =>
        group(name, {
          members: ['ada'],
          ...(name === 'above' && { children: ['gone'] }),
        }),
      ),
      group('empty'),
      user('ada'),
    );
    await governance.run();
    const list = async () =>
      (await attention.listOwnerCandidates({ entityRef: SCORING }, caller))
        .items;
    const remind = (candidate: string, kind: 'dangling' | 'class-not-set') =>
      attention.remind(
        { entityRef: SCORING, kind, key: '', candidate },
        caller,
      );
    return { ...governance, documents, list, remind };
  }

  it('names owners of what it runs on and is part of, and groups above its own', async () => {
    const { list } = await setUp();
    expect(await list()).toEqual([
      {
        entityRef: 'group:default/api-team',
        name: expect.any(String),
        reasons: [{ because: 'component', via: 'component:default/api' }],
      },
      {
        entityRef: 'group:default/loans',
        name: expect.any(String),
        reasons: [{ because: 'system', via: 'system:default/lending' }],
      },
      {
        entityRef: 'group:default/bank',
        name: expect.any(String),
        reasons: [{ because: 'domain', via: 'domain:default/credit' }],
      },
      {
        entityRef: 'group:default/above',
        name: expect.any(String),
        reasons: [{ because: 'group-above', via: 'group:default/gone' }],
      },
    ]);
  });

  it('tells nobody of what they may not read', async () => {
    const { catalog, list, attention, caller } = await setUp();
    catalog.mayRead = ref =>
      ref !== 'component:default/api' && ref !== 'group:default/bank';
    expect((await list()).map(({ entityRef }) => entityRef)).toEqual([
      'group:default/loans',
      'group:default/above',
    ]);
    catalog.mayRead = ref => ref !== SCORING;
    await expect(
      attention.listOwnerCandidates({ entityRef: SCORING }, caller),
    ).rejects.toThrow(`No AI system ${SCORING}`);
  });

  it('reminds a candidate, and nobody else', async () => {
    const { remind, notifications } = await setUp();
    await expect(remind('group:default/empty', 'dangling')).rejects.toThrow(
      /group:default\/empty is not a candidate of aisystem:default\/scoring; expected group:default\/api-team, /,
    );
    await expect(
      remind('group:default/loans', 'class-not-set'),
    ).rejects.toThrow(/nobody is looked for in class-not-set; kinds with/);
    expect(notifications.send).not.toHaveBeenCalled();
    const { recipient } = await remind('group:default/loans', 'dangling');
    expect(recipient).toBe('group:default/loans');
    expect(notifications.send).toHaveBeenCalledWith(
      expect.objectContaining({
        recipients: { type: 'entity', entityRef: 'group:default/loans' },
        payload: expect.objectContaining({
          description: expect.stringContaining(
            'you could own it: declare its owner',
          ),
        }),
      }),
    );
    // Another candidate is asked for the same item, at most once a day.
    await expect(remind('group:default/bank', 'dangling')).rejects.toThrow(
      /within the last 24 hours/,
    );
  });
});
