import { specHash } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, user } from '../__testUtils__/entities';
import { withDescriptor, withFields } from './changeEntity';

const databases = createTestDatabases();

const SCORING = 'aisystem:default/scoring';
const CARD = 'https://git.example.com/scoring/card.md';

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name },
  spec: { type: 'service', lifecycle: 'production' },
});

describe.each(databases.eachSupportedId())('what if, %s', id => {
  async function setUp() {
    const knex = await initDatabase(databases, id as string);
    const governance = await createTestGovernance({ knex });
    const { catalog, documents, changes, caller } = governance;
    documents.put(CARD, '# Intended use\n\nProposes limits to a case handler.');
    catalog.put(
      aiSystem('scoring', {
        spec: {
          risk: { class: 'limited' },
          documentation: { modelCard: CARD },
        },
      }),
      component('api'),
      component('secret'),
      group('team', { members: ['ada'] }),
      user('ada'),
    );
    catalog.mayRead = ref => ref !== 'component:default/secret';
    await governance.run();
    const ask = (fields: Parameters<typeof withFields>[1]) =>
      changes.evaluateChange(
        {
          entityRef: SCORING,
          change: async entity => withFields(entity, fields),
        },
        caller,
      );
    return { ...governance, ask };
  }

  it('gives what the catalog gives once the change is there', async () => {
    const { catalog, ask, run, service, caller } = await setUp();
    const fields = {
      'spec.owner': 'group:default/team',
      'spec.risk.class': 'high',
      'spec.dependsOn': ['component:default/api'],
      'spec.lifecycle': 'deprecated',
    };
    const { before, after, unread } = await ask(fields);
    expect(before.scorecard.ownership).toBe('unowned');
    expect(after.scorecard).toMatchObject({
      ownership: 'owned',
      riskClass: { effective: 'high' },
    });
    expect(unread).toEqual([]);
    catalog.put(
      aiSystem('scoring', {
        metadata: { etag: 'v2' },
        spec: {
          owner: 'group:default/team',
          risk: { class: 'high' },
          dependsOn: ['component:default/api'],
          lifecycle: 'deprecated',
          documentation: { modelCard: CARD },
        },
      }),
    );
    await run();
    expect(await service.getScorecard({ entityRef: SCORING }, caller)).toEqual(
      after.scorecard,
    );
  });

  it('holds records to what they are bound to', async () => {
    const { catalog, records, ask, caller } = await setUp();
    catalog.put(
      aiSystem('scoring', {
        spec: { owner: 'user:default/mock', risk: { class: 'limited' } },
      }),
      user('mock'),
    );
    await records.createRecord(
      {
        entityRef: SCORING,
        input: {
          type: 'attestation',
          data: { statement: 'It is true.' },
          submit: true,
        },
      },
      caller,
    );
    const { before, after } = await ask({ 'spec.sourcing': 'in-house' });
    const stateIn = ({ scorecard }: typeof before) =>
      scorecard.controls.find(({ controlId }) => controlId === 'INV-02')?.state;
    expect(specHash(before.input.entity)).not.toBe(
      specHash(after.input.entity),
    );
    expect([stateIn(before), stateIn(after)]).toEqual(['pass', 'expired']);
  });

  it('reads no document that only the change names', async () => {
    const { documents, ask } = await setUp();
    const other = 'https://internal.example.com/admin';
    documents.put(other, 'Secret');
    const { after, unread } = await ask({
      'spec.documentation.design': other,
      'spec.documentation.userGuide': CARD,
    });
    // A model card is read as a user guide is, so what is known of it holds.
    expect(unread).toEqual([other]);
    expect(after.input.documents[other].status).toBe('unavailable');
    expect(documents.reads).not.toContain(other);
  });

  it('does not tell a hidden entity from one that does not exist', async () => {
    const { ask } = await setUp();
    const outcomeOf = async (ref: string) => {
      const { after } = await ask({ 'spec.dependsOn': [ref] });
      return JSON.stringify(after.scorecard).replaceAll(ref, 'REF');
    };
    const hidden = await outcomeOf('component:default/secret');
    expect(hidden).toBe(await outcomeOf('component:default/nowhere'));
    expect(hidden).not.toBe(await outcomeOf('component:default/api'));
  });
});

describe('withDescriptor', () => {
  const entity = aiSystem('scoring', { metadata: { uid: 'u' } });
  const header = 'apiVersion: ai-governance/v1alpha1\nkind: AISystem\n';

  it('keeps what the catalog adds, and nothing else', () => {
    const { metadata, spec } = withDescriptor(
      { ...entity, metadata: { ...entity.metadata, title: 'Old' } },
      `${header}metadata:\n  name: Scoring\n  annotations: { a/b: c }\nspec:\n  type: generative\n`,
    );
    expect(metadata).toEqual({
      name: 'Scoring',
      namespace: 'default',
      uid: 'u',
      etag: 'v1',
      annotations: { ...entity.metadata.annotations, 'a/b': 'c' },
    });
    expect(spec).toEqual({ type: 'generative' });
  });

  it.each([
    [
      `${header}metadata: { name: other }\n`,
      'expected one of aisystem:default/scoring, found aisystem:default/other',
    ],
    ['kind: AISystem\n', 'found no kind and name'],
    ['- a\n', 'expected an entity'],
    ['a: {\n', 'descriptor: '],
  ])('refuses %j', (text, message) => {
    expect(() => withDescriptor(entity, text)).toThrow(message);
  });
});
