import {
  ControlInfo,
  ControlResult,
  ControlState,
  CONTROL_STATES,
  PackInfo,
  Scorecard,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Instant at which the fixtures were evaluated. */
export const NOW = '2026-11-20T09:00:00.000Z';

/** One result; everything not named is an ordinary pass. */
export function result(
  controlId: string,
  change: Partial<ControlResult> = {},
): ControlResult {
  return {
    controlId,
    state: 'pass',
    code: 'ok',
    reason: `${controlId} holds.`,
    requirement: 'required',
    weight: 1,
    gate: false,
    dueFrom: 'inception',
    facts: [],
    assumed: [],
    ...change,
  };
}

/** Number of results per state. */
export function countStates(
  results: readonly ControlResult[],
  requirement: 'required' | 'recommended',
): StateCounts {
  const counts = Object.fromEntries(
    CONTROL_STATES.map(state => [state, 0]),
  ) as Record<ControlState, number>;
  for (const { state, requirement: own } of results) {
    if (own === requirement) counts[state]++;
  }
  return counts;
}

/** A system in operation with something of everything. */
export const MIXED_RESULTS: ControlResult[] = [
  result('INV-01', {
    weight: 3,
    gate: true,
    facts: [{ path: 'spec.owner', value: 'group:default/credit-decisioning' }],
  }),
  result('INV-03', { weight: 2 }),
  result('RSK-01', {
    state: 'fail',
    code: 'missing',
    reason: 'No class is declared, so the system is held to high.',
    weight: 3,
    gate: true,
    facts: [{ path: 'spec.risk.class', value: null }],
    assumed: ['spec.traits.affectsPersons'],
    fix: {
      text: 'Classify the system and say why.',
      path: 'spec.risk',
      snippet: 'risk:\n  class: high\n  rationale: Annex III point 5(b)',
    },
  }),
  result('DAT-01', {
    state: 'expired',
    code: 'aged',
    reason: 'The dataset review is 400 days old; 365 are allowed.',
    weight: 2,
    dueFrom: 'design-development',
    expiresAt: '2026-10-16T00:00:00.000Z',
  }),
  result('VAL-01', {
    state: 'unknown',
    code: 'unavailable',
    reason: 'The metric store did not answer.',
    weight: 2,
    gate: true,
    dueFrom: 'verification-validation',
  }),
  result('VAL-02', {
    dueFrom: 'verification-validation',
    weight: 2,
    expiring: true,
    expiresAt: '2026-12-06T00:00:00.000Z',
    nextChangeAt: '2026-12-06T00:00:00.000Z',
  }),
  result('OPS-02', {
    state: 'waived',
    code: 'waived',
    reason: 'A waiver is in force.',
    dueFrom: 'operation-monitoring',
    waiver: {
      recordId: 'w-1',
      approver: 'user:default/mrivera',
      expiresAt: '2027-01-31',
      reason: 'Drift job moves to the new cluster.',
    },
  }),
  result('DOC-02', {
    state: 'fail',
    code: 'missing',
    reason: 'No bill of materials is declared.',
    requirement: 'recommended',
  }),
  result('RET-01', {
    state: 'not-due',
    code: 'stage',
    reason: 'Due from retirement.',
    dueFrom: 'retirement',
  }),
  result('TRN-02', {
    state: 'not-applicable',
    code: 'condition',
    reason: 'The system generates no content (spec.traits.generatesContent).',
    dueFrom: 'deployment',
  }),
];

/** A scorecard over some results; what is not named follows from them. */
export function scorecard(change: Partial<Scorecard> = {}): Scorecard {
  const controls = change.controls ?? MIXED_RESULTS;
  return {
    entityRef: 'aisystem:default/credit-limit-advisor',
    pack: { id: 'iso-42001', version: '1.0.0' },
    evaluatedAt: NOW,
    stage: {
      effective: 'operation-monitoring',
      declared: 'operation-monitoring',
      lifecycle: 'production',
    },
    riskClass: { effective: 'high' },
    ownership: 'owned',
    completeness: 0.5,
    level: 'bronze',
    caps: [
      {
        level: 'bronze',
        controls: ['RSK-01', 'VAL-01'],
        reason: 'A gate that fails, has expired or could not be read.',
      },
    ],
    blocked: false,
    counts: countStates(controls, 'required'),
    recommended: countStates(controls, 'recommended'),
    warnings: [
      {
        code: 'unclassified',
        message: 'No class is declared; the system is held to high.',
        path: 'spec.risk.class',
      },
    ],
    controls,
    nextChangeAt: '2026-12-06T00:00:00.000Z',
    ...change,
  };
}

/** The pack that the fixtures are measured against. */
export const PACK: PackInfo = {
  id: 'iso-42001',
  version: '1.0.0',
  title: 'Our 40 life cycle controls, arranged to ISO/IEC 42001',
  framework: 'ISO/IEC 42001:2023',
  description: 'Controls over the life cycle of an AI system.',
  controls: 10,
  isDefault: true,
  reportDays: { serious: 15, death: 10, widespread: 2 },
  sources: [
    { url: 'https://www.iso.org/standard/42001', checkedOn: '2026-11-01' },
  ],
};

const TITLES: Record<string, string> = {
  'INV-01': 'An accountable owner exists',
  'INV-03': 'Purpose, users and affected people are stated',
  'RSK-01': 'The system is classified',
  'DAT-01': 'Datasets are reviewed',
  'VAL-01': 'Acceptance criteria are met',
  'VAL-02': 'Tests were run on this version',
  'OPS-02': 'Drift is watched',
  'DOC-02': 'A bill of materials exists',
  'RET-01': 'Retirement is recorded',
  'TRN-02': 'Generated content is marked',
};

/** The controls behind {@link MIXED_RESULTS}. */
export const CONTROLS: ControlInfo[] = MIXED_RESULTS.map(
  ({ controlId, dueFrom, weight, gate }) => ({
    id: controlId,
    title: TITLES[controlId],
    description: `What ${controlId} asks for.`,
    annexA: controlId === 'RSK-01' ? ['A.5.2', 'A.5.3'] : ['A.3.2'],
    clauses: ['6.1'],
    dueFrom,
    require: { high: 'required', limited: 'required', minimal: 'recommended' },
    weight,
    gate,
    remediation: 'Do it.',
    evidence: { kind: 'entity', source: 'spec' },
    crosswalk: { euAiAct: ['Art. 9'] },
    counts: countStates([], 'required'),
  }),
);
