/* What was recorded, measured and written about a synthetic AI system. */
const NOW = Date.parse('2026-11-23T12:00:00Z');
const daysBefore = days => new Date(NOW - days * 86_400_000).toISOString();

const SECTIONS = [
  'individuals',
  'groups',
  'society',
  'misuse',
  'failures',
  'mitigations',
  'processes',
  'period',
  'persons',
  'harms',
  'oversight',
  'measures',
  'completeness',
  'representativeness',
  'labelling',
  'preparation',
];

/** Fields of every record type, more than each needs. */
const DATA = {
  verdict: 'pass',
  decision: 'approved',
  condition: 'a',
  text: 'A narrow procedural task.',
  reason: 'The duty does not apply, as the notes say.',
  tests: ['prompt-injection', 'data-leakage'],
  attendees: ['user:default/person-1'],
  risks: [{ title: 'Drift', inherentRating: 6 }],
  authorityNotifiedOn: '2026-02-01',
  sections: Object.fromEntries(SECTIONS.map(name => [name, 'Described.'])),
  dataDisposal: 'deleted',
  modelDisposal: 'archived',
  logRetention: 'one year',
  usersNotified: '2026-03-01',
};

const TYPES = [
  'attestation',
  'risk-assessment',
  'impact-assessment',
  'fria',
  'dpia',
  'security-test',
  'release-approval',
  'rollback-drill',
  'oversight-training',
  'governance-review',
  'customer-handover',
  'retirement',
];

function createRecord(random, entity, type, index, subject) {
  const { version, risk } = entity.spec;
  return {
    id: `${entity.metadata.name}-${type}-${index}`,
    type,
    state: random.chance(0.9) ? 'approved' : 'submitted',
    author: 'user:default/person-1',
    approver: 'user:default/person-2',
    effectiveAt: daysBefore(random.int(1, 300)),
    ...(subject && { subject }),
    binding: {
      version: random.chance(0.85) ? version : '0.9.0',
      classifiedOn: risk?.classifiedOn,
      datasetVersion: '2026-07',
      authorIsOwner: true,
      approverMayApprove: true,
    },
    data:
      type === 'governance-review' ? { ...DATA, decision: 'continue' } : DATA,
  };
}

function createRiskRecord(random, entity, index) {
  return {
    id: `${entity.metadata.name}-risk-${index}`,
    type: 'risk',
    state: 'approved',
    author: 'user:default/person-1',
    approver: 'user:default/person-2',
    effectiveAt: daysBefore(random.int(10, 200)),
    data: {
      title: `Risk ${index}`,
      inherentRating: random.int(2, 20),
      residualRating: random.int(1, 10),
      treatment: random.pick(['mitigate', 'accept', 'transfer']),
      owner: 'user:default/person-3',
      dueDate: daysBefore(-random.int(-5, 200)).slice(0, 10),
    },
  };
}

function createRecords(random, entity, maturity) {
  const { spec } = entity;
  const share = maturity === 'complete' ? 0.92 : 0.4;
  const records = TYPES.filter(() => random.chance(share)).flatMap(type =>
    random.times(random.int(1, 2), index =>
      createRecord(random, entity, type, index),
    ),
  );
  for (const [index, { ref }] of (spec.datasets ?? []).entries()) {
    records.push(createRecord(random, entity, 'data-quality', index, ref));
  }
  for (const [index, { name }] of (spec.suppliers ?? []).entries()) {
    records.push(
      createRecord(random, entity, 'supplier-assessment', index, name),
    );
  }
  for (let index = random.int(0, 4); index > 0; index--) {
    records.push(createRiskRecord(random, entity, index));
  }
  if (random.chance(0.1)) {
    records.push({
      ...createRecord(random, entity, 'waiver', 0, 'DOC-02'),
      expiresAt: daysBefore(-30),
    });
  }
  return records;
}

function createMeasurements(random, entity) {
  const { acceptance = [], monitoring, version } = entity.spec;
  const limits = [...acceptance, ...(monitoring?.metrics ?? [])];
  return limits.flatMap(({ metric, kind, threshold, comparator }) =>
    random.times(kind === 'fairness' ? 4 : 2, index => ({
      metric,
      kind,
      value: threshold * (comparator === 'gte' ? 1.05 : 0.8),
      version: random.chance(0.9) ? version : '0.9.0',
      measuredAt: daysBefore(random.next() * 12),
      ...(kind === 'fairness' && { slice: index % 2 ? 'sex' : 'age_band' }),
    })),
  );
}

function createDocuments(random, entity) {
  const { documentation = {}, models = [] } = entity.spec;
  const headings = [
    'intended use',
    'limitations',
    'evaluation',
    'training data',
    'out-of-scope use',
    'bias and risks',
    'contact',
    'capabilities',
    'human oversight',
  ];
  const found = {
    status: 'available',
    sha256: '0'.repeat(64),
    length: 4200,
    modelCard: {
      sections: headings.map(heading => ({
        heading,
        length: 240,
        placeholder: false,
      })),
    },
    bom: {
      format: 'CycloneDX',
      specVersion: '1.6',
      faults: [],
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      models,
    },
  };
  const locations = [...Object.values(documentation), './mkdocs.yml'];
  return Object.fromEntries(
    locations.map(location => [
      location,
      random.chance(0.93)
        ? found
        : { status: 'missing', detail: 'it does not exist' },
    ]),
  );
}

function createReferences(random, entity) {
  const { owner, governance, dependsOn = [] } = entity.spec;
  const references = {};
  for (const ref of [owner, ...dependsOn]) {
    if (ref) references[ref] = { status: 'resolved', memberCount: 8 };
  }
  if (governance) {
    references[governance.riskOwner] = { status: 'resolved', kind: 'User' };
  }
  if (random.chance(0.05) && owner) references[owner] = { status: 'missing' };
  return references;
}

function createEvidence(random, entity, maturity) {
  const empty = maturity === 'registered';
  return {
    references: createReferences(random, entity),
    records: {
      status: 'available',
      items: empty ? [] : createRecords(random, entity, maturity),
    },
    metrics: {
      status: 'available',
      items: empty ? [] : createMeasurements(random, entity),
    },
    documents: createDocuments(random, entity),
  };
}

module.exports = { createEvidence };
