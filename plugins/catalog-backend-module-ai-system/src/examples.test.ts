import {
  AI_SYSTEM_TYPES,
  AiSystemEntity,
  DECLARED_LIFECYCLE_STAGES,
  isAiSystemEntity,
  LIFECYCLES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import catalogModuleAiSystem from '.';
import { readDescriptorFolders } from './__testUtils__/descriptors';
import { ingest, Ingested } from './__testUtils__/ingest';

const descriptors = readDescriptorFolders(
  'examples/organisation',
  'examples/landscape',
  'examples/repos',
);
const refs = descriptors.map(({ entity }) => stringifyEntityRef(entity));
const systems = descriptors.filter(({ entity }) => isAiSystemEntity(entity));

function system(name: string): AiSystemEntity {
  const found = systems.find(({ entity }) => entity.metadata.name === name);
  if (!found) throw new Error(`examples hold no AI system ${name}`);
  return found.entity as AiSystemEntity;
}

/** Declared documents that are paths inside the repository. */
function documentPaths(entity: Entity): string[] {
  const documents = (entity as AiSystemEntity).spec.documentation ?? {};
  return Object.values(documents).filter(
    location => !location.startsWith('https:'),
  );
}

describe('the example organisation', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let catalog: Ingested;

  beforeAll(async () => {
    catalog = await ingest({
      databases,
      features: [catalogModuleAiSystem],
      entities: descriptors.map(({ entity }) => entity),
    });
  });

  const edgesTo = (target: string) =>
    catalog.relations.filter(relation => relation.endsWith(` ${target}`));

  it('declares no entity twice', () => {
    expect(refs).toEqual([...new Set(refs)]);
  });

  it('is taken by the catalog as a whole', () => {
    expect(Object.fromEntries(catalog.rejected)).toEqual({});
    expect(catalog.accepted).toEqual([...refs].sort());
  });

  it('refers to nothing outside itself, but for the team that was dissolved', () => {
    const known = new Set(refs);
    const dangling = catalog.relations
      .flatMap(relation =>
        relation.split(' ').filter(part => part.includes(':')),
      )
      .filter(ref => !known.has(ref));
    expect([...new Set(dangling)]).toEqual([
      'group:default/personalisation-squad',
    ]);
  });

  it('has every document that its AI systems declare', () => {
    const missing = systems.flatMap(({ folder, file, entity }) =>
      documentPaths(entity)
        .filter(path => !existsSync(join(folder, path)))
        .map(path => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps each of its ten AI systems in a repository of its own', () => {
    expect(systems.map(({ entity }) => entity.metadata.name).sort()).toEqual([
      'agent-tone-coach',
      'ask-halvorn',
      'atm-cash-forecast',
      'claims-letter-drafter',
      'consumer-loan-scoring',
      'correspondence-triage',
      'motor-claims-agent',
      'next-product-recommender',
      'parleto-copilot',
      'supplier-invoice-reader',
    ]);
    expect(new Set(systems.map(({ folder }) => folder)).size).toBe(10);
  });

  it('has one AI system without an owner', () => {
    expect(
      systems
        .filter(({ entity }) => entity.spec?.owner === undefined)
        .map(({ entity }) => entity.metadata.name),
    ).toEqual(['supplier-invoice-reader']);
  });

  it('has one AI system whose owner is in no catalog', () => {
    expect(edgesTo('group:default/personalisation-squad')).toEqual([
      'aisystem:default/next-product-recommender ownedBy group:default/personalisation-squad',
    ]);
  });

  it('has one AI system whose owner has no members', () => {
    expect(system('correspondence-triage').spec.owner).toBe(
      'group:default/language-lab',
    );
    expect(refs).toContain('group:default/language-lab');
    const membersOf = (group: string) =>
      catalog.relations.filter(relation =>
        relation.startsWith(`${group} hasMember `),
      );
    const ownersWithoutMembers = systems
      .map(({ entity }) => entity.spec?.owner)
      .filter(owner => refs.includes(`${owner}`))
      .filter(owner => membersOf(`${owner}`).length === 0);
    expect(ownersWithoutMembers).toEqual(['group:default/language-lab']);
  });

  it('has a prohibited AI system that is live', () => {
    const { risk, lifecycleStage } = system('agent-tone-coach').spec;
    expect(risk?.class).toBe('prohibited');
    expect(lifecycleStage).toBe('operation-monitoring');
  });

  it('has a retired AI system on which nothing in production depends', () => {
    expect(system('atm-cash-forecast').spec.lifecycleStage).toBe('retirement');
    expect(
      edgesTo('aisystem:default/atm-cash-forecast').filter(relation =>
        relation.includes(' dependsOn '),
      ),
    ).toEqual([]);
  });

  it('has an agent that calls MCP servers', () => {
    const { type, tools = [] } = system('motor-claims-agent').spec;
    expect(type).toBe('agentic');
    const types = tools.map(
      tool =>
        descriptors.find(({ entity }) => stringifyEntityRef(entity) === tool)
          ?.entity.spec?.type,
    );
    expect(types).toEqual(['mcp-server', 'mcp-server', 'mcp-server']);
  });

  it('has an AI system with the four fields of the first day', () => {
    expect(Object.keys(system('claims-letter-drafter').spec).sort()).toEqual([
      'lifecycle',
      'lifecycleStage',
      'owner',
      'type',
    ]);
  });

  it.each([
    ['consumer-loan-scoring', { type: 'predictive', sourcing: 'in-house' }],
    ['ask-halvorn', { type: 'retrieval-augmented', sourcing: 'composed' }],
    ['correspondence-triage', { sourcing: 'fine-tuned' }],
    ['parleto-copilot', { sourcing: 'third-party-service' }],
    ['next-product-recommender', { type: 'recommender' }],
  ])('has %s', (name, spec) => {
    expect(system(name).spec).toMatchObject(spec);
  });

  it('shows the high-risk system between its services, data and people', () => {
    const own = catalog.relations
      .filter(relation =>
        relation.startsWith('aisystem:default/consumer-loan-scoring '),
      )
      .map(relation => relation.split(' ')[1]);
    expect([...new Set(own)].sort()).toEqual([
      'dependsOn',
      'overseenBy',
      'ownedBy',
      'partOf',
      'providesApi',
      'riskOwnedBy',
      'trainedOn',
      'usesModel',
    ]);
  });

  it('has groups three deep, and more', () => {
    const parent = (ref: string) =>
      catalog.relations
        .find(relation => relation.startsWith(`${ref} childOf `))
        ?.split(' ')[2];
    const depth = (ref: string): number => {
      const above = parent(ref);
      return above ? 1 + depth(above) : 1;
    };
    const depths = refs
      .filter(ref => ref.startsWith('group:'))
      .map(ref => depth(ref));
    expect(Math.max(...depths)).toBe(4);
  });
});

describe('the descriptors to copy', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('are taken by the catalog', async () => {
    const templates = readDescriptorFolders(
      'plugins/catalog-backend-module-ai-system/catalog-info',
    );
    const { rejected, accepted } = await ingest({
      databases,
      features: [catalogModuleAiSystem],
      entities: templates.map(({ entity }) => entity),
    });
    expect(Object.fromEntries(rejected)).toEqual({});
    expect(accepted).toEqual(
      templates.map(({ entity }) => stringifyEntityRef(entity)).sort(),
    );
  });
});

describe('the software template', () => {
  const entity = readDescriptorFolders(
    'plugins/catalog-backend-module-ai-system/templates',
  )
    .map(({ entity: read }) => read)
    .find(({ kind }) => kind === 'Template')!;
  const fields: Record<string, { enum?: string[] }> = Object.assign(
    {},
    ...(entity.spec?.parameters as Array<{ properties: object }>).map(
      ({ properties }) => properties,
    ),
  );

  it.each([
    ['type', AI_SYSTEM_TYPES],
    ['lifecycle', LIFECYCLES],
    ['lifecycleStage', DECLARED_LIFECYCLE_STAGES],
  ])('offers every word of %s', (field, words) => {
    expect(fields[field].enum).toEqual([...words]);
  });
});
