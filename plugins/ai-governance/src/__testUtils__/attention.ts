import {
  AttentionItem,
  AttentionPage,
  ListAttentionQuery,
  ListUnregisteredQuery,
  UnregisteredFinding,
  UnregisteredPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** One item; what is not named is that of an owned system. */
export function attentionItem(
  kind: AttentionItem['kind'],
  name: string,
  change: Partial<AttentionItem> = {},
): AttentionItem {
  return {
    kind,
    key: '',
    system: {
      entityRef: `aisystem:default/${name}`,
      name,
      owner: 'group:default/credit-decisioning',
      ownership: 'owned',
      stage: 'operation-monitoring',
      riskClass: 'high',
    },
    responsible: 'group:default/credit-decisioning',
    since: '2026-11-01T09:00:00.000Z',
    ...change,
  };
}

/** What needs attention in the example organisation of tests. */
const ATTENTION: AttentionItem[] = [
  attentionItem('unowned', 'emotion-screening', {
    system: {
      entityRef: 'aisystem:default/emotion-screening',
      name: 'emotion-screening',
      title: 'Emotion screening',
      ownership: 'unowned',
      stage: 'deployment',
      riskClass: 'prohibited',
    },
    responsible: undefined,
  }),
  attentionItem('evidence-expired', 'credit-limit-advisor', {
    key: 'RSK-01',
    controlId: 'RSK-01',
    mayRemind: true,
  }),
  attentionItem('evidence-expired', 'credit-limit-advisor', {
    key: 'INV-01',
    controlId: 'INV-01',
    remindedAt: '2026-11-20T08:00:00.000Z',
  }),
  attentionItem('treatment-overdue', 'credit-limit-advisor', {
    key: 'r-bias',
    recordId: 'r-bias',
    title: 'Young applicants are scored worse',
    responsible: 'user:default/amina',
    mayRemind: true,
  }),
];

/** A page of items, counted as the backend counts. */
export function attentionPage(
  query: ListAttentionQuery = {},
  items: AttentionItem[] = ATTENTION,
): AttentionPage {
  const counts: Record<string, number> = {};
  for (const { kind } of items) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const listed = items.filter(
    ({ kind }) => !query.kind || query.kind.includes(kind),
  );
  return { items: listed, totalItems: listed.length, counts };
}

/** An entity that looks like AI. */
export const FINDING: UnregisteredFinding = {
  entityRef: 'component:default/complaint-summariser',
  kind: 'Component',
  name: 'complaint-summariser',
  title: 'Complaint summariser',
  description: 'Condenses complaints for the evening report.',
  type: 'service',
  owner: 'group:default/credit-decisioning',
  signals: [
    {
      source: 'library',
      strength: 'strong',
      path: 'requirements.txt',
      value: 'openai',
    },
    { source: 'tag', strength: 'medium', path: 'metadata.tags', value: 'nlp' },
  ],
  score: 0.96,
  foundAt: '2026-11-20T09:00:00.000Z',
  descriptor: [
    'apiVersion: ai-governance/v1alpha1',
    'kind: AISystem',
    'metadata:',
    '  name: complaint-summariser',
    '  title: Complaint summariser',
    '  description: "Condenses complaints: for the evening report."',
    'spec:',
    '  type: generative',
    '  lifecycle: production',
    '  lifecycleStage: operation-monitoring',
    '  owner: group:default/credit-decisioning',
    '  dependsOn:',
    '    - component:default/complaint-summariser',
    '  models:',
    '    - name: summariser',
    '',
  ].join('\n'),
};

/** The same, dismissed. */
const DISMISSED: UnregisteredFinding = {
  ...FINDING,
  entityRef: 'component:default/ml-handbook',
  name: 'ml-handbook',
  title: 'Handbook of machine learning',
  dismissal: {
    entityRef: 'component:default/ml-handbook',
    reason: 'It is a book.',
    until: '2027-11-20T00:00:00.000Z',
    by: 'user:default/amina',
    at: '2026-11-19T09:00:00.000Z',
  },
};

/** A page of findings. */
export function unregisteredPage(
  query: ListUnregisteredQuery = {},
): UnregisteredPage {
  const items = query.state === 'dismissed' ? [DISMISSED] : [FINDING];
  return {
    items,
    totalItems: items.length,
    counts: { open: 1, dismissed: 1 },
    mayDismiss: true,
    scannedAt: '2026-11-20T09:00:00.000Z',
  };
}
