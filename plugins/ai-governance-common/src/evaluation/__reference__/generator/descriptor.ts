import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  BOOLEAN_TRAITS,
  METRIC_KINDS,
  PRACTICE_ANSWERS,
  US_FEDERAL_PRACTICES,
} from '../../../entity/vocabulary';
import { Clock } from './Clock';
import { Random } from './Random';

/** Values of a field: the first are right, the others are odd, and none is `undefined`. */
type Field = (random: Random, clock: Clock) => unknown;

const field =
  (right: unknown[], others: unknown[] = []): Field =>
  random =>
    random.mostly(random.pick(right), [undefined, ...others]);

const TEXT = 'Propose a monthly credit limit to a case handler from income.';
const ODD_TEXTS = [
  'TODO',
  'tbd',
  'N/A',
  'lorem ipsum dolor sit amet, consectetur adipiscing elit',
  ' ',
  'short',
  'xxxx',
  'unknown',
  TEXT.slice(0, 19),
  `  ${TEXT.slice(0, 19)}.  `,
  TEXT.slice(0, 39),
  `  ${TEXT.slice(0, 39)}.  `,
];
const text = field([TEXT], ODD_TEXTS);
const texts = field([['handlers']], [[], ['a', 'b'], [' '], ['TBD']]);
const person = field(
  ['group:default/lending', 'lending'],
  ['user:default/ada', 'component:default/api', 'Group:Default/LENDING'],
);
const flag = field([true], [false]);

const lists = (items: Field, others: unknown[] = [[]]): Field => {
  const draw = (random: Random, clock: Clock) =>
    Array.from({ length: random.int(1, 2) }, () => items(random, clock));
  return (random, clock) =>
    random.chance((1 + random.goodness) / 2)
      ? draw(random, clock)
      : random.pick([undefined, ...others]);
};

const object =
  (fields: Record<string, Field>): Field =>
  (random, clock) =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([key, draw]) => [key, draw(random, clock)])
        .filter(([, value]) => value !== undefined),
    );

/** Present most of the time. */
const section = (fields: Record<string, Field>): Field => {
  const draw = object(fields);
  return (random, clock) =>
    random.chance((2 + random.goodness) / 3) ? draw(random, clock) : undefined;
};

const always =
  (...values: unknown[]): Field =>
  random =>
    random.pick(values);

const day: Field = (random, clock) =>
  random.mostly(clock.day(-random.int(1, 300)), [
    undefined,
    clock.day(1),
    clock.day(0),
  ]);

const criterion: Field = (random, clock) => {
  const drawn = object({
    metric: always('auc', 'parity', 'psi'),
    kind: field(
      ['performance', 'fairness', 'robustness'],
      METRIC_KINDS as never,
    ),
    comparator: always('gte', 'lte', 'gt', 'lt', 'eq', 'between'),
    threshold: always(0, 0.5, 1),
    dataset: always(undefined, undefined, undefined, 'holdout'),
    slices: always(undefined, undefined, ['sex', 'age'], ['sex'], []),
  })(random, clock) as JsonObject;
  if (drawn.comparator === 'between') drawn.upperThreshold = 1;
  return drawn;
};

/** Which way from a limit its inside is. */
const INWARDS: Record<string, number> = { gte: 1, gt: 1, lte: -1, lt: -1 };

/** Limits beside the limit, inside of it. */
function drawBeside(random: Random, limit: JsonObject): JsonObject {
  const threshold = Number(limit.threshold ?? 0);
  if (limit.comparator === 'between') {
    return {
      ...(random.chance(0.3) && { recoveryThreshold: threshold + 0.1 }),
      ...(random.chance(0.3) && {
        recoveryUpperThreshold: Number(limit.upperThreshold) - 0.1,
      }),
      ...(random.chance(0.2) && { warningThreshold: threshold + 0.05 }),
    };
  }
  const inwards = INWARDS[String(limit.comparator)];
  if (inwards === undefined || limit.threshold === undefined) return {};
  return {
    ...(random.chance(0.3) && { recoveryThreshold: threshold + 0.1 * inwards }),
    ...(random.chance(0.2) && { warningThreshold: threshold + 0.05 * inwards }),
  };
}

function drawComputed(random: Random): JsonObject {
  const computed = random.pick(['none', 'none', 'psi', 'ks', 'fairness']);
  if (computed === 'none') return {};
  const leastSampleSize = random.pick([undefined, 1, 2, 30]);
  return JSON.parse(
    JSON.stringify(
      computed === 'fairness'
        ? {
            fairness: {
              method: random.pick(['ratio', 'difference']),
              leastSampleSize: leastSampleSize ?? 1,
              reference: random.pick([undefined, undefined, 'sex', 'other']),
            },
          }
        : {
            drift: {
              method: computed,
              baseline: 'training',
              window: random.pick(['P7D', 'P30D', 'PT36H', 1, 3]),
              leastSampleSize,
            },
          },
    ),
  );
}

const watched: Field = (random, clock) => {
  const drawn = object({
    metric: always('auc', 'parity', 'psi'),
    kind: always('performance', 'drift', 'fairness', ...METRIC_KINDS),
    comparator: field(['gte', 'lte', 'gt', 'lt', 'eq', 'between']),
    threshold: field([0, 0.5, 1]),
    cadence: field(['P7D', 'P1D', 'P1M', 'PT6H', 'P1DT12H', 'P1W'], ['P0D']),
    sustainedFor: always(undefined, undefined, 1, 2, 3, 'P1D', 'PT36H', 'P14D'),
  })(random, clock) as JsonObject;
  if (drawn.comparator === 'between') {
    drawn.threshold ??= 0;
    drawn.upperThreshold = Number(drawn.threshold) + 0.5;
  }
  return { ...drawn, ...drawBeside(random, drawn), ...drawComputed(random) };
};

const dataset = object({
  ref: field(
    ['resource:default/repayments', 'resource:default/holdout'],
    ['repayments', 'Resource:Default/Holdout'],
  ),
  url: always(undefined, undefined, 'https://data.example.com/holdout'),
  role: field(
    ['training', 'testing', 'retrieval', 'validation'],
    ['reference', 'production'],
  ),
  version: field(['2026-07'], ['2026-08']),
  source: field(['core banking ledger'], [' ', 'TODO']),
  licence: always(undefined, 'CC-BY-4.0', 'LicenseRef-internal', 'Proprietary'),
  legalBasis: field(['contract'], [' ']),
  contractRef: always(undefined, undefined, 'C-118'),
  classification: field(['confidential', 'public']),
  containsPersonalData: field([true, false]),
});

const supplier = object({
  name: always('Modelworks', 'Datahouse'),
  role: field(['model-provider', 'data-provider']),
  contractUrl: field(['https://contracts.example.com/a']),
  agreementUrl: field(['https://contracts.example.com/b']),
  exemptFromAgreement: always(undefined, undefined, false, true),
});

const registration = object({
  register: always('eu-database'),
  id: field(['EU-1']),
  date: day,
});

const notice = object({ url: always('https://example.com/notice') });

const places = (...right: string[]) =>
  field(right, ['./docs/other.md', 'https://example.com/doc']);

const spec: Record<string, Field> = {
  type: field(
    ['generative', 'agentic', 'predictive', 'retrieval-augmented'],
    ['unknown', 'other', 'speech'],
  ),
  owner: person,
  version: field(['3.2.0'], ['3.1.0', '4.0.0', 'v3', '2026-07', 'main']),
  sourcing: field(
    ['in-house', 'composed', 'fine-tuned'],
    [
      'third-party-model',
      'third-party-service',
      'open-source-model',
      'embedded-in-product',
    ],
  ),
  roles: field(
    [['provider'], ['provider', 'deployer'], ['deployer']],
    [[], ['customer']],
  ),
  governance: section({ riskOwner: person }),
  intendedUse: section({
    purpose: text,
    users: texts,
    affectedPersons: texts,
    outOfScope: texts,
  }),
  risk: section({
    class: (random: Random) =>
      random.chance(0.5)
        ? 'high'
        : random.pick([
            'high',
            'limited',
            'minimal',
            'prohibited',
            'unclassified',
            undefined,
          ]),
    classifiedOn: day,
    rationale: text,
    annexIII: field(
      [['5(b)'], ['5'], ['1(a)', '2']],
      [[], ['2'], ['2(a)'], ['4(a)']],
    ),
  }),
  models: lists(
    object({
      name: always('limit-llm', 'other'),
      version: field(['3.2.0'], ['1']),
      purl: field(
        ['pkg:generic/limit-llm@3.2.0'],
        ['pkg:generic/other@1', 'pkg:Generic/limit-llm'],
      ),
    }),
  ),
  datasets: lists(dataset),
  suppliers: lists(supplier),
  acceptance: lists(criterion),
  monitoring: section({
    owner: person,
    dashboard: field(['https://dashboards.example.com/d']),
    metrics: lists(watched),
  }),
  logging: section({
    enabled: flag,
    retentionDays: field([400, 184], [183, 0, 30, 29, 199, 200]),
    location: field(['s3://audit'], [' ', 'TBD']),
  }),
  oversight: section({
    mode: field(['human-in-the-loop', 'human-in-command'], ['none']),
    role: person,
    intervention: text,
  }),
  contentSafeguards: section({
    intended: field([false], [true]),
    foreseeable: field([true, false]),
    prevention: text,
    correction: text,
  }),
  transparency: section({
    aiInteraction: notice,
    contentMarking: field([{ url: 'https://example.com/marking' }]),
    exposureNotice: field([{ url: 'https://example.com/exposure' }]),
  }),
  documentation: section({
    modelCard: places('./MODEL_CARD.md'),
    aibom: places('./aibom.cdx.json'),
    userGuide: places('./docs/user-guide.md'),
    design: places('./docs/design.md'),
    rollback: places('./docs/rollback.md'),
    customerTerms: places('https://example.com/terms'),
  }),
  registrations: lists(registration),
  significantChange: section({ date: day }),
};

const usFederal = section({
  impact: field(
    ['high-impact'],
    ['presumed-not-high-impact', 'not-high-impact'],
  ),
  impactJustification: text,
  potentialImpacts: text,
  practices: section(
    Object.fromEntries(
      US_FEDERAL_PRACTICES.map(name => [
        name,
        field(['done'], [...PRACTICE_ANSWERS]),
      ]),
    ),
  ),
});

const PLACES: Record<string, string[][]> = {
  'omb-m-25-21': [['US'], ['US', 'EU'], ['PR'], ['ZZ'], ['GB']],
  'eu-ai-act': [['EU'], ['DE'], ['EL', 'US'], ['NO'], ['RE'], ['ZZ'], ['UK']],
};

/** What is drawn of a link. */
const LINKS = [
  ['report-concern', 'https://example.com/concern'],
  ['report-concern', 'http://example.com/concern'],
  ['request-explanation', 'https://example.com/why'],
  ['appeal', 'mailto:appeal@example.com'],
  ['feedback', 'https://example.com/feedback'],
  ['impact-assessment', 'https://example.com/aiia'],
  ['dpia', 'https://example.com/dpia'],
  ['design', 'https://example.com/design'],
  ['rollback', 'https://example.com/rollback'],
  ['user-guide', 'https://example.com/guide'],
  ['customer-terms', 'https://example.com/customer-terms'],
];

const RELATIONS = [
  ['dependsOn', 'component:default/api'],
  ['providesApi', 'api:default/limits'],
  ['partOf', 'system:default/lending'],
  ['dependsOn', 'group:default/lending'],
  ['dependencyOf', 'component:default/portal'],
  ['dependencyOf', 'aisystem:default/other'],
];

function drawTraits(random: Random): JsonObject {
  const [yes, no] = random.pick([
    [8, 1],
    [1, 8],
    [1, 1],
  ]);
  const answers = [
    ...Array(yes).fill(true),
    ...Array(no).fill(false),
    'unknown',
    undefined,
  ];
  const traits = BOOLEAN_TRAITS.map(name => [name, random.pick(answers)]);
  return Object.fromEntries([
    ...traits,
    [
      'decisionMaking',
      random.pick(['assists', 'none', 'automated', 'unknown', undefined]),
    ],
  ]);
}

/** A descriptor of which parts are missing, odd or vague. */
export function drawDescriptor(
  random: Random,
  clock: Clock,
  packId: string,
): Entity {
  const stage = random.mostly(
    random.pick(['deployment', 'operation-monitoring']),
    [
      'inception',
      'design-development',
      'verification-validation',
      'operation-monitoring',
      'retirement',
      'retirement',
      'unknown',
    ],
  );
  const jurisdictions = random.mostly((PLACES[packId] ?? [['EU'], ['US']])[0], [
    undefined,
    undefined,
    [],
    ['GB', 'CH'],
    ...(PLACES[packId] ?? PLACES['eu-ai-act']),
  ]);
  const traits = drawTraits(random);
  if (packId === 'omb-m-25-21')
    traits.publicBody = random.mostly(true, [false]);
  const drawn = object(spec)(random, clock) as JsonObject;
  const federal = usFederal(random, clock);
  const entity = {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: {
      name: 'loan-advisor',
      namespace: 'default',
      links: random
        .some(LINKS, random.goodness)
        .map(([type, url]) => ({ type, url })),
      tags: random.mostly(['credit'], [[], ['a', 'b']]),
      annotations: {
        ...(random.chance(0.5) && { 'backstage.io/techdocs-ref': 'dir:.' }),
        'ai-governance/contact': random.mostly('ai@example.com', ['TBD', ' ']),
      },
    },
    relations: random
      .some(RELATIONS, random.pick([0, 0.3, 0.6]))
      .map(([type, targetRef]) => ({ type, targetRef })),
    spec: {
      type: 'unknown',
      lifecycle: random.mostly(random.pick(['experimental', 'production']), [
        'deprecated',
        'unknown',
        'experimental',
      ]),
      lifecycleStage: stage,
      ...drawn,
      traits,
      jurisdictions,
      ...(federal !== undefined && { usFederal: federal }),
    },
  };
  return JSON.parse(JSON.stringify(entity));
}
