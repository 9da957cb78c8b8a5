import {
  entityEnvelopeSchemaValidator,
  EntityPolicies,
  DefaultNamespaceEntityPolicy,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  resourceEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { mergeModels } from './mergeModels';
import { ModelSource, SourceModel } from './ModelSource';
import { nameOf, toEntity } from './toEntity';

const source: ModelSource = {
  id: 'bom:cluster-a',
  location: 'url:https://git.example.com/boms',
  read: async () => ({ models: [], unread: [], faults: [] }),
};

const options = {
  source,
  namespace: 'default',
  owner: 'group:default/ml-platform',
  owners: new Map([
    ['claims', 'group:default/claims'],
    ['hr', 'user:default/ada'],
  ]),
};

const model = (change: Partial<SourceModel> = {}): SourceModel => ({
  name: 'whisper',
  runsIn: [],
  foundIn: [],
  ownerHints: [],
  ...change,
});

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

async function isValid(entity: ReturnType<typeof toEntity>) {
  entityEnvelopeSchemaValidator()(entity);
  await policy.enforce(entity);
  return resourceEntityV1alpha1Validator.check(entity);
}

describe('toEntity', () => {
  it('says what was found, and nothing else', () => {
    const whole = model({
      group: 'acme',
      version: '1.2',
      purl: 'pkg:generic/acme/whisper@1.2',
      description: 'Hears.',
      runsIn: ['claims/Deployment/a', 'claims/Deployment/b'],
      foundIn: ['a.json'],
      ownerHints: ['claims'],
    });
    expect(
      toEntity(whole, { ...options, system: 'system:default/ears' }),
    ).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: expect.stringMatching(/^acme-whisper-1.2-[0-9a-f]{16}$/),
        namespace: 'default',
        title: 'acme/whisper 1.2',
        description: 'Hears.',
        annotations: {
          'ai-governance/model-name': 'whisper',
          'ai-governance/model-group': 'acme',
          'ai-governance/model-version': '1.2',
          'ai-governance/model-purl': 'pkg:generic/acme/whisper@1.2',
          'ai-governance/model-source': 'bom:cluster-a',
          'ai-governance/model-runs-in':
            'claims/Deployment/a\nclaims/Deployment/b',
          'ai-governance/model-found-in': 'a.json',
          'backstage.io/managed-by-location': source.location,
          'backstage.io/managed-by-origin-location': source.location,
        },
      },
      spec: {
        type: 'ai-model',
        owner: 'group:default/claims',
        system: 'system:default/ears',
      },
    });
    expect(toEntity(model(), options)).toMatchObject({
      metadata: {
        title: 'whisper',
        annotations: { 'ai-governance/model-name': 'whisper' },
      },
      spec: { type: 'ai-model', owner: 'group:default/ml-platform' },
    });
  });

  it.each([
    [[], 'group:default/ml-platform'],
    [['unknown'], 'group:default/ml-platform'],
    [['hr'], 'user:default/ada'],
    [['hr', 'claims'], 'group:default/ml-platform'],
    [['hr', 'unknown'], 'group:default/ml-platform'],
  ])('of %j is owned by %s', (ownerHints, owner) => {
    expect(toEntity(model({ ownerHints }), options).spec.owner).toBe(owner);
  });

  it.each([
    model({ name: 'x'.repeat(500), version: 'y'.repeat(500) }),
    model({ name: '../..//ä ö' }),
    model({ name: '模型', version: '１' }),
    model({ name: undefined, purl: 'pkg:generic/a@1' }),
    model({ name: '..a..b..' }),
    model({ runsIn: Array.from({ length: 500 }, (_, i) => `n/Job/${i}`) }),
  ])(
    'is an entity that the catalog takes, whatever it is called',
    async odd => {
      expect(await isValid(toEntity(odd, options))).toBe(true);
    },
  );

  it('keeps so many places, and counts the rest', () => {
    const runsIn = Array.from({ length: 53 }, (_, index) => `n/Job/${index}`);
    const { annotations } = toEntity(model({ runsIn }), options).metadata;
    const lines = annotations!['ai-governance/model-runs-in'].split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('3 more');
  });
});

describe('the name of an entity', () => {
  const variants = [
    model(),
    model({ version: '1' }),
    model({ group: 'acme' }),
    model({ name: 'acme-whisper' }),
    model({ name: 'Whisper' }),
    model({ name: 'whisper 1' }),
    model({ purl: 'pkg:generic/whisper' }),
    model({ name: `${'long'.repeat(40)}a` }),
    model({ name: `${'long'.repeat(40)}b` }),
  ];

  it('differs for every model of every source', () => {
    const names = ['bom:a', 'bom:b', 'kubeflow:a'].flatMap(id =>
      variants.map(variant => nameOf(variant, { id })),
    );
    expect(new Set(names).size).toBe(3 * variants.length);
  });

  it('stays the same for the same model', () => {
    expect(nameOf(model({ group: 'acme', version: '1.2' }), source)).toBe(
      nameOf(model({ version: '1.2', group: 'acme', runsIn: ['x'] }), source),
    );
    expect(nameOf(model({ group: 'acme', version: '1.2' }), source)).toBe(
      'acme-whisper-1.2-a3b7fa1ca11fb3d0',
    );
  });
});

describe('mergeModels', () => {
  it('makes one of each, whatever the order in which they were read', () => {
    const models = [
      model({ runsIn: ['b'], ownerHints: ['hr'], foundIn: ['2'] }),
      model({ version: '1' }),
      model({ runsIn: ['a', 'b'], ownerHints: ['claims'], foundIn: ['1'] }),
    ];
    const merged = mergeModels(models);
    expect(merged).toEqual([
      model({
        runsIn: ['a', 'b'],
        ownerHints: ['claims', 'hr'],
        foundIn: ['1', '2'],
      }),
      model({ version: '1' }),
    ]);
    expect(mergeModels([...models].reverse())).toEqual(merged);
  });
});
