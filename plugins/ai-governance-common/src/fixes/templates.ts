import { JsonObject, JsonValue } from '@backstage/types';

/** What is written where a schema alone does not say what belongs there. */
export interface Template {
  value: JsonValue;
  /** Fields that leave nothing to choose: the control asks for this value. */
  fixed?: readonly string[];
}

const TEAM = 'group:default/your-team';

const metric = (kind: string): JsonObject => ({
  metric: 'name-of-the-metric',
  kind,
  comparator: 'gte',
  threshold: 0.8,
});

const watched = (kind: string): JsonObject => ({
  ...metric(kind),
  cadence: 'P1D',
});

const dataset = (role: string): JsonObject => ({
  ref: 'resource:default/your-dataset',
  role,
  source: 'where the data comes from',
  legalBasis: 'why it may be used',
  classification: 'internal',
  containsPersonalData: false,
});

/** Kinds of metric, those that controls ask for first. */
const KINDS = ['performance', 'fairness', 'robustness', 'drift'];

/** Entries of lists: one of them is added, or fills in what an entry lacks. */
const ENTRIES: Record<string, Template[] | undefined> = {
  'spec.acceptance': KINDS.map(kind => ({
    value: metric(kind),
    fixed: ['kind'],
  })),
  'spec.monitoring.metrics': KINDS.map(kind => ({
    value: watched(kind),
    fixed: ['kind'],
  })),
  'spec.datasets': [
    { value: dataset('training') },
    { value: dataset('testing'), fixed: ['role'] },
    { value: dataset('training'), fixed: ['role'] },
  ],
  'spec.suppliers': [
    {
      value: {
        name: 'name of the supplier',
        role: 'model-provider',
        contractUrl: 'https://example.com/terms',
        agreementUrl: 'https://example.com/agreement',
      },
    },
  ],
  'spec.models': [{ value: { name: 'name-of-the-model', version: '1.0' } }],
  'spec.registrations': [
    {
      value: { register: 'eu-database', id: 'EU-1', date: '$today' },
    },
  ],
  'spec.dependsOn': [{ value: 'component:default/your-service' }],
  'metadata.tags': [{ value: 'topic-area' }],
};

/** Groups and values. */
const VALUES: Record<string, Template[] | undefined> = {
  'spec.risk.class': ['high', 'limited', 'minimal', 'prohibited'].map(
    value => ({ value }),
  ),
  'spec.risk.annexIII': [{ value: ['5(b)'] }],
  'spec.jurisdictions': [
    { value: ['EU'] },
    { value: ['US'] },
    { value: ['CH'] },
  ],
  'spec.logging': [
    {
      value: { enabled: true, retentionDays: 184, location: 'where they are' },
      fixed: ['enabled'],
    },
  ],
  'spec.monitoring': KINDS.map(kind => ({
    value: {
      owner: TEAM,
      dashboard: 'https://example.com/dashboard',
      metrics: [watched(kind)],
    },
  })),
  'metadata.annotations.ai-governance/contact': [
    { value: 'ai-team@example.com' },
  ],
};

/** Entries that may stand in a list. */
export function entriesAt(path: string, linkType?: string): Template[] {
  if (path === 'metadata.links' && linkType !== undefined) {
    return [
      {
        value: {
          url: 'https://example.com/page',
          title: 'What it leads to',
          type: linkType,
        },
        fixed: ['type'],
      },
    ];
  }
  return ENTRIES[path] ?? [];
}

/** Values that may stand at a place, where they are not read from the schema. */
export function valuesAt(path: string): Template[] {
  return VALUES[path] ?? [];
}
