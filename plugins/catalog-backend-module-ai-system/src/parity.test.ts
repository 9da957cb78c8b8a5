import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogModuleAiModel from '@backstage/plugin-catalog-backend-module-ai-model';
import catalogModuleAiSystem from '.';
import { catalogModuleAiSystemModel } from './alpha';
import { ACCEPTED } from './__testUtils__/accepted';
import { aiSystem } from './__testUtils__/aiSystem';
import { ingest, Ingested } from './__testUtils__/ingest';
import { REJECTED } from './__testUtils__/rejected';

const refOf = ({ entity }: { entity: Entity }) => stringifyEntityRef(entity);

const fixtures = [...ACCEPTED, ...REJECTED].map(({ entity }) => entity);
const expectedRelations = [
  ...new Set(ACCEPTED.flatMap(({ relations }) => relations)),
].sort();

/** Entities of the kinds that the AI model module adds. */
const AI_MODEL_ENTITIES: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'AiResource',
    metadata: { name: 'writing-skill' },
    spec: { type: 'skill', lifecycle: 'production', owner: 'web' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'mail-server' },
    spec: {
      type: 'mcp-server',
      lifecycle: 'production',
      owner: 'web',
      remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com' }],
    },
  },
  aiSystem('agent', {
    dependsOn: ['airesource:writing-skill'],
    tools: ['mail-server'],
  }),
];

const AI_MODEL_RELATIONS = [
  'aisystem:default/agent dependsOn airesource:default/writing-skill',
  'airesource:default/writing-skill dependencyOf aisystem:default/agent',
  'aisystem:default/agent dependsOn api:default/mail-server',
  'api:default/mail-server dependencyOf aisystem:default/agent',
  'airesource:default/writing-skill ownedBy group:default/web',
  'group:default/web ownerOf airesource:default/writing-skill',
  'api:default/mail-server ownedBy group:default/web',
  'group:default/web ownerOf api:default/mail-server',
];

describe('the AISystem kind', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const results = new Map<string, Ingested>();

  describe.each([
    ['as a processor', [catalogModuleAiSystem], false],
    ['as a model layer', [catalogModuleAiSystemModel], false],
    [
      'as a processor beside the AI model module',
      [catalogModuleAiSystem, catalogModuleAiModel],
      true,
    ],
    [
      'as a model layer beside the AI model module',
      [catalogModuleAiSystemModel, catalogModuleAiModel],
      true,
    ],
    [
      'as both at once',
      [catalogModuleAiSystem, catalogModuleAiSystemModel],
      false,
    ],
  ])('%s', (variant, features, hasAiModel) => {
    let ingested: Ingested;

    beforeAll(async () => {
      ingested = await ingest({
        databases,
        features,
        entities: [...fixtures, ...(hasAiModel ? AI_MODEL_ENTITIES : [])],
      });
      results.set(variant, ingested);
    });

    it('accepts what is well-formed', () => {
      const expected = [
        ...ACCEPTED.map(refOf),
        ...(hasAiModel
          ? AI_MODEL_ENTITIES.map(e => stringifyEntityRef(e))
          : []),
      ];
      expect(ingested.accepted).toEqual(expected.sort());
    });

    it('rejects what is malformed, and nothing else', () => {
      expect([...ingested.rejected.keys()].sort()).toEqual(
        REJECTED.map(refOf).sort(),
      );
    });

    it.each(REJECTED.map(fixture => [refOf(fixture), fixture.messages]))(
      'says what is wrong with %s',
      (ref, messages) => {
        for (const message of messages) {
          expect(ingested.rejected.get(ref as string)).toContain(message);
        }
      },
    );

    it('stores every relation, both ways, and no other', () => {
      const expected = new Set([
        ...expectedRelations,
        ...(hasAiModel ? AI_MODEL_RELATIONS : []),
      ]);
      expect(ingested.relations).toEqual([...expected].sort());
    });
  });

  it('is the same as a processor and as a model layer', () => {
    const processor = results.get('as a processor');
    const layer = results.get('as a model layer');
    expect(processor?.accepted.length).toBeGreaterThan(50);
    expect(layer?.accepted).toEqual(processor?.accepted);
    expect(layer?.relations).toEqual(processor?.relations);
    expect([...(layer?.rejected.keys() ?? [])].sort()).toEqual(
      [...(processor?.rejected.keys() ?? [])].sort(),
    );
  });
});
