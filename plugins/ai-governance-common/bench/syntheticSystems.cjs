/*
 * AI systems as a large organisation has them: many that were only registered,
 * many that are half way, some that have everything. The same seed gives the same
 * systems.
 */
const { createRandom } = require('./random.cjs');
const { createEvidence } = require('./syntheticEvidence.cjs');

/** The instant that every date is counted back from. */
const NOW = Date.parse('2026-11-23T12:00:00Z');

const STAGES = {
  inception: 10,
  'design-development': 16,
  'verification-validation': 8,
  deployment: 8,
  'operation-monitoring': 48,
  retirement: 6,
  unknown: 4,
};

const LIFECYCLE = {
  inception: 'experimental',
  'design-development': 'experimental',
  'verification-validation': 'experimental',
  deployment: 'production',
  'operation-monitoring': 'production',
  retirement: 'deprecated',
  unknown: 'unknown',
};

const CLASSES = {
  high: 18,
  limited: 36,
  minimal: 34,
  unclassified: 10,
  prohibited: 2,
};

const SOURCINGS = {
  'in-house': 38,
  'fine-tuned': 14,
  composed: 18,
  'third-party-model': 12,
  'third-party-service': 14,
  'open-source-model': 4,
};

const TYPES = [
  'predictive',
  'generative',
  'retrieval-augmented',
  'agentic',
  'recommender',
  'computer-vision',
];

/** How often a trait is true, in a hundred systems. */
const TRAITS = {
  affectsPersons: 45,
  personalData: 55,
  specialCategoryData: 8,
  profiling: 20,
  autonomous: 12,
  interactsWithPersons: 35,
  generatesContent: 35,
  deepFakes: 4,
  emotionOrBiometric: 3,
  retrieval: 20,
  publicBody: 10,
  publicService: 8,
  externalCustomers: 25,
};

const daysBefore = (days, at = NOW) =>
  new Date(at - days * 86_400_000).toISOString();
const dayBefore = days => daysBefore(days).slice(0, 10);

function createTraits(random) {
  const traits = {};
  for (const [name, percent] of Object.entries(TRAITS)) {
    if (random.chance(0.93)) traits[name] = random.chance(percent / 100);
    else if (random.chance(0.5)) traits[name] = 'unknown';
  }
  traits.decisionMaking = random.pick(['none', 'assists', 'automated']);
  return traits;
}

function createRisk(random) {
  const riskClass = random.weighted(CLASSES);
  if (riskClass === 'unclassified') {
    return random.chance(0.5) ? undefined : { class: riskClass };
  }
  return {
    class: riskClass,
    classifiedOn: dayBefore(random.int(20, 700)),
    classifiedBy: `user:default/person-${random.int(1, 400)}`,
    rationale: 'Classified by the questionnaire of the risk office.',
    ...(random.chance(0.8) && {
      annexIII:
        riskClass === 'high' || random.chance(0.08)
          ? [random.pick(['1(a)', '4(a)', '5(b)', '5(c)', '3(b)'])]
          : [],
    }),
  };
}

function createMetrics(random) {
  const acceptance = [
    { metric: 'auc', kind: 'performance', comparator: 'gte', threshold: 0.75 },
    { metric: 'psi', kind: 'robustness', comparator: 'lte', threshold: 0.2 },
    {
      metric: 'parity_difference',
      kind: 'fairness',
      comparator: 'lte',
      threshold: 0.05,
      slices: ['sex', 'age_band'],
    },
  ].slice(0, random.int(1, 3));
  const metrics = acceptance.map(({ metric, kind, comparator, threshold }) => ({
    metric,
    kind: kind === 'robustness' ? 'drift' : kind,
    comparator,
    threshold,
    cadence: random.pick(['P1D', 'P7D', 'P30D']),
  }));
  return { acceptance, metrics };
}

function createDatasets(random, index) {
  return random
    .times(random.int(1, 4), position => ({
      ref: `resource:default/dataset-${(index * 7 + position) % 5000}`,
      role: ['training', 'testing', 'retrieval', 'production'][position],
      version: '2026-07',
      source: 'data platform',
      ...(random.chance(0.8) && { licence: 'LicenseRef-internal' }),
      classification: 'confidential',
      containsPersonalData: random.chance(0.4),
    }))
    .map(item => (random.chance(0.9) ? item : { ...item, role: undefined }));
}

/** What a team that went beyond registering declares. */
function createDeclarations(random, index, maturity) {
  const { acceptance, metrics } = createMetrics(random);
  const well = maturity === 'complete' ? 0.97 : 0.6;
  const maybe = make => (random.chance(well) ? make() : undefined);
  return {
    version: `${random.int(1, 9)}.${random.int(0, 20)}.0`,
    sourcing: random.weighted(SOURCINGS),
    roles: random.chance(0.3) ? ['provider', 'deployer'] : ['deployer'],
    jurisdictions: random.chance(0.7) ? ['EU', 'GB'] : ['US'],
    governance: {
      riskOwner: `user:default/person-${random.int(1, 400)}`,
      reviewCadence: 'P90D',
    },
    intendedUse: {
      purpose:
        'Propose a decision to a case handler from the facts of the case.',
      users: ['case handlers'],
      affectedPersons: ['customers'],
      outOfScope: ['decisions without a person'],
    },
    traits: createTraits(random),
    models: random.times(random.int(1, 3), position => ({
      name: `model-${index}-${position}`,
      version: '1.4.0',
      purl: `pkg:generic/models/model-${index}-${position}@1.4.0`,
    })),
    datasets: maybe(() => createDatasets(random, index)),
    suppliers: maybe(() =>
      random.chance(0.5)
        ? []
        : [
            {
              name: `supplier-${random.int(1, 80)}`,
              role: 'model-provider',
              contractUrl: 'https://contracts.example.com/1',
            },
          ],
    ),
    dependsOn: [`component:default/service-${index % 4000}`],
    acceptance: maybe(() => acceptance),
    monitoring: maybe(() => ({
      owner: `group:default/team-${index % 600}`,
      dashboard: 'https://dashboards.example.com/d/1',
      metrics,
    })),
    logging: maybe(() => ({
      enabled: true,
      retentionDays: random.pick([90, 200, 400]),
      location: 's3://audit/logs',
    })),
    oversight: maybe(() => ({
      mode: 'human-in-the-loop',
      role: `group:default/team-${index % 600}`,
      intervention: 'The handler may override the proposal at any time.',
    })),
    transparency: maybe(() => ({
      aiInteraction: { url: 'https://example.com/notice' },
      contentMarking: { url: 'https://example.com/marking' },
    })),
    documentation: maybe(() => ({
      modelCard: './MODEL_CARD.md',
      aibom: './aibom.cdx.json',
      userGuide: './docs/user-guide.md',
      rollback: './docs/rollback.md',
      design: './docs/design.md',
      customerTerms: 'https://example.com/terms',
    })),
    significantChange: maybe(() => ({
      date: dayBefore(random.int(30, 400)),
      summary: 'New features in the input.',
    })),
  };
}

function createEntity(random, index, maturity) {
  const stage = random.weighted(STAGES);
  const declared =
    maturity === 'registered'
      ? {}
      : createDeclarations(random, index, maturity);
  const spec = {
    type: random.pick(TYPES),
    lifecycle: LIFECYCLE[stage],
    lifecycleStage: stage,
    ...(random.chance(0.93) && { owner: `group:default/team-${index % 600}` }),
    risk: createRisk(random),
    ...declared,
  };
  for (const key of Object.keys(spec)) {
    if (spec[key] === undefined) delete spec[key];
  }
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: {
      namespace: 'default',
      name: `system-${index}`,
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
      links: random.chance(0.6)
        ? [{ url: 'https://example.com/concern', type: 'report-concern' }]
        : [],
    },
    spec,
    relations: (spec.dependsOn ?? []).map(targetRef => ({
      type: 'dependsOn',
      targetRef,
    })),
  };
}

/**
 * Inputs of evaluations, without pack and policy.
 * @param {{ count: number, seed?: number }} options
 */
function createSystems({ count, seed = 42 }) {
  const random = createRandom(seed);
  return random.times(count, index => {
    const maturity = random.weighted({
      registered: 25,
      partial: 45,
      complete: 30,
    });
    const entity = createEntity(random, index, maturity);
    return { entity, ...createEvidence(random, entity, maturity), now: NOW };
  });
}

module.exports = { createSystems, NOW };
