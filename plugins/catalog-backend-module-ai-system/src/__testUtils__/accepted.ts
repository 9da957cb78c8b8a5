import { Entity } from '@backstage/catalog-model';
import { aiSystem } from './aiSystem';

/** An entity that is accepted, and every relation it brings. */
export interface AcceptedFixture {
  entity: Entity;
  /** Both directions, as `source type target`. */
  relations: string[];
}

/** One field that makes relations; written out, not read from the product. */
interface Field {
  name: string;
  spec: (reference: string) => NonNullable<Entity['spec']>;
  relation: string;
  reverse: string;
  defaultKind: string;
  kinds: string[];
  wrongKind: string;
}

const FIELDS: Field[] = [
  {
    name: 'owner',
    spec: owner => ({ owner }),
    relation: 'ownedBy',
    reverse: 'ownerOf',
    defaultKind: 'group',
    kinds: ['group', 'user'],
    wrongKind: 'component',
  },
  {
    name: 'system',
    spec: system => ({ system }),
    relation: 'partOf',
    reverse: 'hasPart',
    defaultKind: 'system',
    kinds: ['system'],
    wrongKind: 'domain',
  },
  {
    name: 'dependson',
    spec: reference => ({ dependsOn: [reference] }),
    relation: 'dependsOn',
    reverse: 'dependencyOf',
    defaultKind: 'component',
    kinds: ['component', 'resource', 'api', 'aisystem', 'airesource'],
    wrongKind: 'group',
  },
  {
    name: 'tools',
    spec: reference => ({ tools: [reference] }),
    relation: 'dependsOn',
    reverse: 'dependencyOf',
    defaultKind: 'api',
    kinds: ['api', 'component', 'resource', 'aisystem', 'airesource'],
    wrongKind: 'user',
  },
  {
    name: 'providesapis',
    spec: reference => ({ providesApis: [reference] }),
    relation: 'providesApi',
    reverse: 'apiProvidedBy',
    defaultKind: 'api',
    kinds: ['api'],
    wrongKind: 'component',
  },
  {
    name: 'models',
    spec: entityRef => ({ models: [{ name: 'm', entityRef }] }),
    relation: 'usesModel',
    reverse: 'modelUsedBy',
    defaultKind: 'resource',
    kinds: ['resource', 'component', 'api', 'aisystem', 'airesource'],
    wrongKind: 'group',
  },
  {
    name: 'datasets',
    spec: ref => ({ datasets: [{ ref }] }),
    relation: 'trainedOn',
    reverse: 'trainingDataOf',
    defaultKind: 'resource',
    kinds: ['resource', 'component', 'api'],
    wrongKind: 'system',
  },
  {
    name: 'suppliers',
    spec: entityRef => ({ suppliers: [{ name: 's', entityRef }] }),
    relation: 'suppliedBy',
    reverse: 'supplierOf',
    defaultKind: 'group',
    kinds: ['group', 'user', 'resource', 'component', 'system', 'api'],
    wrongKind: 'domain',
  },
  {
    name: 'oversight',
    spec: role => ({ oversight: { role } }),
    relation: 'overseenBy',
    reverse: 'overseerOf',
    defaultKind: 'group',
    kinds: ['group', 'user'],
    wrongKind: 'resource',
  },
  {
    name: 'riskowner',
    spec: riskOwner => ({ governance: { riskOwner } }),
    relation: 'riskOwnedBy',
    reverse: 'riskOwnerOf',
    defaultKind: 'user',
    kinds: ['user', 'group'],
    wrongKind: 'system',
  },
];

const bothWays = (
  source: string,
  { relation, reverse }: Field,
  target: string,
) => [`${source} ${relation} ${target}`, `${target} ${reverse} ${source}`];

/** Each way to write a reference, from a system in the namespace `bank`. */
function referenceForms(field: Field): AcceptedFixture[] {
  const { defaultKind, kinds } = field;
  const forms = [
    ['short', 'some-target', `${defaultKind}:bank/some-target`],
    ['namespaced', 'shop/target', `${defaultKind}:shop/target`],
    ['kind-only', `${kinds.at(-1)}:target`, `${kinds.at(-1)}:bank/target`],
    ['full', `${defaultKind}:shop/Full.T`, `${defaultKind}:shop/full.t`],
  ];
  return forms.map(([form, reference, target]) => ({
    entity: aiSystem(`${field.name}-${form}`, field.spec(reference), {
      namespace: 'bank',
    }),
    relations: bothWays(`aisystem:bank/${field.name}-${form}`, field, target),
  }));
}

/** Each kind that a reference may have, none of them in the catalog. */
function allowedKinds(field: Field): AcceptedFixture[] {
  return field.kinds.map(kind => ({
    entity: aiSystem(`${field.name}-${kind}`, field.spec(`${kind}:missing`)),
    relations: bothWays(
      `aisystem:default/${field.name}-${kind}`,
      field,
      `${kind}:default/missing`,
    ),
  }));
}

/** A kind that makes no sense there is accepted and makes no relation. */
function wrongKind(field: Field): AcceptedFixture {
  return {
    entity: aiSystem(
      `${field.name}-wrong-kind`,
      field.spec(`${field.wrongKind}:default/some-target`),
    ),
    relations: [],
  };
}

const OTHERS: AcceptedFixture[] = [
  { entity: aiSystem('bare', {}), relations: [] },
  {
    entity: aiSystem('empty-lists', {
      dependsOn: [],
      tools: [],
      providesApis: [],
      models: [],
      datasets: [],
      suppliers: [],
      registrations: [],
      oversight: {},
      governance: {},
    }),
    relations: [],
  },
  {
    entity: aiSystem('no-references', {
      models: [{ name: 'gpt' }],
      datasets: [{ url: 'https://data.example.com/set' }],
      suppliers: [{ name: 'Acme' }],
    }),
    relations: [],
  },
  {
    entity: aiSystem('stages-disagree', {
      lifecycle: 'experimental',
      lifecycleStage: 'retirement',
    }),
    relations: [],
  },
  {
    entity: aiSystem('many', {
      dependsOn: ['component:b', 'component:a', 'group:ignored'],
      tools: ['component:default/a'],
      models: [
        { name: 'one', entityRef: 'resource:one' },
        { name: 'none' },
        { name: 'two', entityRef: 'two' },
      ],
    }),
    relations: [
      'aisystem:default/many dependsOn component:default/a',
      'aisystem:default/many dependsOn component:default/b',
      'aisystem:default/many usesModel resource:default/one',
      'aisystem:default/many usesModel resource:default/two',
      'component:default/a dependencyOf aisystem:default/many',
      'component:default/b dependencyOf aisystem:default/many',
      'resource:default/one modelUsedBy aisystem:default/many',
      'resource:default/two modelUsedBy aisystem:default/many',
    ],
  },
  {
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'portal' },
      spec: {
        type: 'website',
        lifecycle: 'production',
        owner: 'web',
        dependsOn: ['aisystem:bare'],
      },
    },
    relations: [
      'aisystem:default/bare dependencyOf component:default/portal',
      'component:default/portal dependsOn aisystem:default/bare',
      'component:default/portal ownedBy group:default/web',
      'group:default/web ownerOf component:default/portal',
    ],
  },
  {
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: { name: 'store' },
      spec: {
        type: 'database',
        owner: 'web',
        dependencyOf: ['aisystem:bare'],
      },
    },
    relations: [
      'aisystem:default/bare dependsOn resource:default/store',
      'group:default/web ownerOf resource:default/store',
      'resource:default/store dependencyOf aisystem:default/bare',
      'resource:default/store ownedBy group:default/web',
    ],
  },
];

/** Everything that every variant of the module has to accept. */
export const ACCEPTED: AcceptedFixture[] = [
  ...FIELDS.flatMap(field => [
    ...referenceForms(field),
    ...allowedKinds(field),
    wrongKind(field),
  ]),
  ...OTHERS,
];
