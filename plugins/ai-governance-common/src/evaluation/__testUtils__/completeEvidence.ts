import { GovernanceRecord } from '../../records/types';
import { DocumentFacts, Measurement, ResolvedReference } from '../types';
import { document, measurement, record, sections } from './evidence';
import { dayOf, daysAgo, inDays } from './instants';

const says = (...names: string[]) =>
  Object.fromEntries(names.map(name => [name, 'It is described here.']));

const dataQuality = {
  binding: { datasetVersion: '2026-07' },
  data: {
    verdict: 'pass',
    sections: says(
      'completeness',
      'representativeness',
      'labelling',
      'preparation',
    ),
  },
};

/** Hashes of what is declared, to which records are bound. */
interface DeclaredHashes {
  specHash: string;
  intendedUseHash: string;
}

/** In place of hashes, in records of which the content alone is asked for. */
export const NO_HASHES: DeclaredHashes = { specHash: '', intendedUseHash: '' };

/** Everything that was recorded about the complete system. Ids are types. */
export const completeRecords = ({
  specHash,
  intendedUseHash,
}: DeclaredHashes): GovernanceRecord[] => [
  record('attestation', {
    state: 'submitted',
    approver: undefined,
    binding: { specHash, authorIsOwner: true },
  }),
  record('risk-assessment', {
    data: { risks: [{ title: 'Wrong limit', inherentRating: 12 }] },
  }),
  record('risk', {
    data: {
      title: 'Wrong limit',
      inherentRating: 16,
      residualRating: 10,
      treatment: 'mitigate',
      owner: 'user:default/lead',
      dueDate: dayOf(inDays(60)),
    },
  }),
  record('risk-acceptance', {
    subject: 'risk',
    approver: 'user:default/risk-owner',
    expiresAt: inDays(90),
    binding: { residualRating: 10, intendedUseHash },
    data: { justification: 'Within what the business can bear.' },
  }),
  record('art6-derogation', {
    binding: { classifiedOn: '2026-01-10' },
    data: { condition: 'a', text: 'A narrow procedural task.' },
  }),
  record('impact-assessment', {
    data: {
      sections: says(
        'individuals',
        'groups',
        'society',
        'misuse',
        'failures',
        'mitigations',
        'benefit',
        'dataAndModel',
        'reassessment',
        'costs',
        'independentReview',
        'riskAcceptance',
      ),
      independentReviewer: 'user:default/reviewer',
    },
  }),
  record('fria', {
    data: {
      authorityNotifiedOn: dayOf(daysAgo(5)),
      sections: says(
        'processes',
        'period',
        'persons',
        'harms',
        'oversight',
        'measures',
      ),
    },
  }),
  record('dpia'),
  record('data-quality', {
    subject: 'resource:default/repayments',
    ...dataQuality,
  }),
  record('data-quality', {
    id: 'data-quality-testing',
    subject: 'resource:default/holdout',
    ...dataQuality,
  }),
  record('security-test', {
    data: { verdict: 'pass', tests: ['prompt-injection', 'data-leakage'] },
  }),
  record('release-approval', {
    binding: { version: '3.2.0', approverMayApprove: true },
    data: { decision: 'approved' },
  }),
  record('rollback-drill', { data: { verdict: 'pass' } }),
  record('oversight-training'),
  record('supplier-assessment', {
    subject: 'Modelworks',
    data: { verdict: 'acceptable' },
  }),
  record('customer-handover'),
  record('governance-review', {
    data: { decision: 'continue', attendees: ['user:default/lead'] },
  }),
  record('incident', {
    data: {
      title: 'Wrong income read',
      severity: 'serious',
      status: 'closed',
      awareAt: daysAgo(20),
      reportedAt: daysAgo(15),
    },
  }),
  record('nonconformity', {
    data: {
      title: 'Review held late',
      status: 'open',
      cause: 'no deputy named',
      correctiveAction: 'name a deputy',
      owner: 'user:default/lead',
      dueDate: dayOf(inDays(30)),
    },
  }),
];

/** Everything that was measured of the complete system. */
export const completeMeasurements: Measurement[] = [
  measurement('auc', 0.81),
  measurement('psi', 0.1),
  measurement('parity', 0.02, { slice: 'sex' }),
  measurement('parity', 0.03, { slice: 'age' }),
];

/** Everything that was read of the complete system. */
export const completeDocuments: Record<string, DocumentFacts> = {
  './MODEL_CARD.md': sections(
    'intended use',
    'limitations',
    'evaluation',
    'training data',
    'out-of-scope use',
    'bias and risks',
    'contact',
  ),
  './aibom.cdx.json': document({
    bom: {
      format: 'CycloneDX',
      specVersion: '1.6',
      faults: [],
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      models: [
        {
          name: 'limit-llm',
          version: '3.2.0',
          purl: 'pkg:generic/limit-llm@3.2.0',
        },
      ],
    },
  }),
  './docs/user-guide.md': sections(
    'capabilities',
    'limits',
    'human oversight',
    'contact',
  ),
  './docs/design.md': document(),
  './docs/rollback.md': document(),
  'https://bank.example.com/terms': document(),
};

const team: ResolvedReference = {
  status: 'resolved',
  kind: 'Group',
  memberCount: 4,
};

/** Everything that the complete system refers to. */
export const completeReferences: Record<string, ResolvedReference> = {
  'group:default/lending': team,
  'group:default/case-handlers': team,
  'user:default/risk-owner': { status: 'resolved', kind: 'User' },
  'component:default/loan-api': {
    status: 'resolved',
    kind: 'Component',
    lifecycle: 'production',
  },
};
