import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  directParser,
  InMemoryDocuments,
} from '../__testUtils__/createTestGovernance';
import { aiSystem, group, user } from '../__testUtils__/entities';
import { InMemoryCatalog } from '../__testUtils__/InMemoryCatalog';
import { ReferenceResolver } from '../catalog';
import { DocumentCollector, DocumentStore, StoredDocument } from '../documents';
import { EvidenceCollector } from '../evidence';
import { InputReader } from './InputReader';
import { ReferenceFact } from './types';

const CARD = 'https://git.example.com/card.md';

const system = (name: string): Entity =>
  aiSystem(name, {
    spec: { owner: 'team', documentation: { modelCard: CARD } },
  });

/** A reader over an empty database, with a log of what it asks and writes. */
function setUp() {
  const log: string[] = [];
  const catalog = new InMemoryCatalog([
    system('a'),
    system('b'),
    group('team', { members: ['ada'] }),
    user('ada'),
  ]);
  const references = new Map<string, ReferenceFact>();
  const stored: StoredDocument[] = [];
  const reader = new InMemoryDocuments();
  reader.put(CARD, '# Intended use\n\nAnswers questions of customers.');
  const documents = new DocumentCollector({
    store: {
      getDocuments: async targets =>
        stored.filter(({ target }) => targets.includes(target)),
      saveDocuments: async saved => {
        if (saved.length > 0) log.push('save documents');
        const added = saved.map((document, index) => ({
          ...document,
          id: stored.length + index + 1,
        }));
        stored.push(...added);
        return added;
      },
    } as Partial<DocumentStore> as DocumentStore,
    reader,
    parser: directParser,
    logger: mockServices.logger.mock(),
    resolveUrl: ({ url, base }) => new URL(url, base).toString(),
    options: { refreshIntervalMs: 1000, concurrency: 1 },
    now: () => 0,
  });
  const evidence = new EvidenceCollector({
    evidenceProviders: [
      {
        getName: () => 'test',
        getRecords: async () => {
          log.push('evidence');
          return {};
        },
      },
    ],
    metricProviders: [],
    logger: mockServices.logger.mock(),
  });
  const inputs = new InputReader({
    catalog,
    store: {
      getInputsMark: async () => {
        log.push('mark');
        return `${log.filter(line => line.startsWith('save')).length}`;
      },
      getReferences: async refs =>
        refs.flatMap(ref => references.get(ref) ?? []),
      saveReferences: async facts => {
        log.push('save references');
        facts.forEach(fact => references.set(fact.ref, fact));
      },
    },
    documents,
    evidence,
  });
  const resolver = new ReferenceResolver({ catalog });
  return { inputs, resolver, reader, references, log };
}

describe('InputReader', () => {
  it('reads one system that no run has seen as a run reads it in a batch', async () => {
    const live = setUp();
    const batch = setUp();
    const entities = [system('a'), system('b')];
    await batch.inputs.prepare(entities, batch);
    const stored = await batch.inputs.read(entities, batch);
    const single = await live.inputs.read([entities[1]]);
    expect(single.systems[0].input).toEqual(stored.systems[1].input);
    expect(single.systems[0].evidenceHash).toBe(stored.systems[1].evidenceHash);
    expect(single.systems[0].input).toMatchObject({
      entity: entities[1],
      references: {
        'group:default/team': { status: 'resolved', memberCount: 1 },
      },
      documents: { [CARD]: { status: 'available' } },
      records: { status: 'available', items: [] },
    });
  });

  it('keeps references only where a run prepares them', async () => {
    const { inputs, resolver, references } = setUp();
    await inputs.read([system('a')]);
    expect([...references.keys()]).toEqual([]);
    await inputs.prepare([system('a')], { resolver });
    expect([...references.keys()]).toEqual(['group:default/team']);
  });

  it('takes the mark after what it writes and waits for, and before what it covers', async () => {
    const { inputs, resolver, log } = setUp();
    await inputs.prepare([system('a')], { resolver });
    const { inputsMark } = await inputs.read([system('a')], { resolver });
    expect(log).toEqual([
      'save documents',
      'save references',
      'evidence',
      'mark',
    ]);
    expect(inputsMark).toBe('2');
  });

  it('reads a document again for a descriptor that changed, and only then', async () => {
    const { inputs, resolver, reader } = setUp();
    const entity = system('a');
    await inputs.prepare([entity], { resolver });
    await inputs.prepare([entity], { resolver });
    await inputs.read([entity], { resolver });
    expect(reader.reads).toEqual([CARD]);
    await inputs.prepare([entity], { resolver, readAgain: new Set([entity]) });
    expect(reader.reads).toEqual([CARD, CARD]);
  });
});
