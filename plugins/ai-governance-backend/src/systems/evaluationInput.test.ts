import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  EvaluationInput,
  evaluate,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';

const databases = createTestDatabases();
const CARD = 'https://git.example.com/card.md';

/** What a file has: nothing that the catalog adds. */
function descriptor(name: string, spec: object = {}): JsonObject {
  return {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: { name },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...spec,
    },
  };
}

describe.each(databases.eachSupportedId())(
  'what a descriptor is evaluated with, %s',
  databaseId => {
    async function scenario() {
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, databaseId),
      });
      const { catalog, documents, records, service, caller } = governance;
      documents.put(CARD, '# Intended use\n\nAnswers questions of customers.');
      catalog.put(
        group('team', { members: ['ada'] }),
        group('secret', { members: ['ada'] }),
        user('ada'),
        aiSystem('loan', {
          spec: {
            owner: 'team',
            risk: { class: 'high' },
            documentation: { modelCard: CARD },
            monitoring: { metrics: [{ metric: 'drift', kind: 'drift' }] },
          },
          relations: [
            { type: 'dependencyOf', targetRef: 'component:default/shop' },
          ],
        }),
      );
      await governance.run();
      await records.createRecord(
        {
          entityRef: systemRef('loan'),
          input: {
            type: 'governance-review',
            data: { decision: 'continue', attendees: ['user:default/ada'] },
            submit: true,
          },
        },
        person('ada'),
      );
      const read = (...entities: JsonObject[]) =>
        service.getEvaluationInputs({ entities }, caller);
      return { ...governance, read };
    }

    it('brings along what was read by a path to who has no files', async () => {
      const { catalog, documents, run, service, caller } = await scenario();
      documents.put('./CARD.md', '# Intended use\n\nAnswers questions.');
      const spec = { documentation: { modelCard: './CARD.md' } };
      catalog.put(aiSystem('paths', { spec }));
      await run();
      const entities = [descriptor('paths', spec)];
      const locationsOf = async (withPaths: boolean) => {
        const { systems } = await service.getEvaluationInputs(
          { entities, withPaths },
          caller,
        );
        return Object.keys(systems[0].documents);
      };
      expect(await locationsOf(false)).toEqual([]);
      expect(await locationsOf(true)).toEqual(['./CARD.md']);
    });

    it('gives the scorecard of the portal to the descriptor that it has', async () => {
      const { read, service, caller, clock } = await scenario();
      const given = descriptor('loan', {
        owner: 'team',
        risk: { class: 'high' },
        documentation: { modelCard: CARD },
        monitoring: { metrics: [{ metric: 'drift', kind: 'drift' }] },
      });
      const { pack, policy, systems } = await read(given);
      const [{ entityRef, registered, relations, ...input }] = systems;
      expect([entityRef, registered]).toEqual([systemRef('loan'), true]);
      expect(input.records).toMatchObject({
        status: 'available',
        items: [{ type: 'governance-review' }],
      });
      const scorecard = await service.getScorecard(
        { entityRef: systemRef('loan') },
        caller,
      );
      const entity = { ...given, relations } as unknown as Entity;
      const whole: EvaluationInput = {
        ...input,
        entity,
        pack,
        policy,
        now: clock.now,
      };
      expect(JSON.stringify(evaluate(whole))).toBe(JSON.stringify(scorecard));
      expect(JSON.parse(JSON.stringify(scorecard)).ownership).toBe('owned');
    });

    it('has no records of a system that is not registered, or that the caller may not read', async () => {
      const { read, catalog } = await scenario();
      catalog.mayRead = ref => ref !== systemRef('loan');
      const { systems } = await read(descriptor('loan'), descriptor('new'));
      const [hidden, unknown] = systems;
      expect(hidden).toEqual({ ...unknown, entityRef: systemRef('loan') });
      expect(unknown).toMatchObject({
        registered: false,
        relations: [],
        records: { status: 'unavailable' },
        metrics: { status: 'unavailable' },
        documents: {},
      });
    });

    it('says what the catalog has against the newest edit, to those who may read the system', async () => {
      const { read, catalog, run } = await scenario();
      const refusedOf = async (name: string) =>
        (await read(descriptor(name))).systems[0].refusedEdit;
      expect(await refusedOf('loan')).toBeUndefined();
      catalog.unreadableLocations.set(systemRef('loan'), 'It is gone.');
      await run();
      expect(await refusedOf('loan')).toMatchObject({
        message: 'It is gone.',
        place: 'location',
        since: expect.any(String),
      });
      expect(await refusedOf('new')).toBeUndefined();
      catalog.mayRead = ref => ref !== systemRef('loan');
      expect(await refusedOf('loan')).toBeUndefined();
    });

    it('resolves what the caller may read, and no more', async () => {
      const { read, catalog } = await scenario();
      catalog.mayRead = ref => !/secret|team/.test(ref);
      const referencesOf = async (name: string, owner: string) => {
        const { systems } = await read(descriptor(name, { owner }));
        return systems[0].references[`group:default/${owner}`];
      };
      // Its own scorecard tells of the owner that it has.
      expect(await referencesOf('loan', 'team')).toEqual({
        status: 'resolved',
        kind: 'Group',
        memberCount: 1,
      });
      for (const owner of ['secret', 'nobody']) {
        expect(await referencesOf('loan', owner)).toEqual({
          status: 'missing',
        });
      }
      expect(await referencesOf('new', 'team')).toEqual({ status: 'missing' });
      catalog.mayRead = () => true;
      expect(await referencesOf('new', 'secret')).toEqual({
        status: 'resolved',
        kind: 'Group',
        memberCount: 1,
      });
    });

    it('reads no address because a descriptor names it', async () => {
      const { read, documents } = await scenario();
      const before = documents.reads.length;
      const other = 'https://internal.example.com/secret';
      const { systems } = await read(
        descriptor('loan', { documentation: { modelCard: other } }),
      );
      expect(documents.reads).toHaveLength(before);
      expect(Object.keys(systems[0].documents)).toEqual([CARD]);
    });

    it('refuses what is no descriptor, and two of one name', async () => {
      const { read } = await scenario();
      await expect(read({ metadata: {} })).rejects.toThrow(
        'entities[0].metadata.name: expected text',
      );
      await expect(
        read(descriptor('a'), descriptor('b', { lifecycleStage: 'later' })),
      ).rejects.toThrow('entities[1]: spec.lifecycleStage is "later"');
      await expect(read(descriptor('a'), descriptor('A'))).rejects.toThrow(
        'entities[1]: aisystem:default/a is entities[0] already',
      );
    });
  },
);
