import {
  ControlFix,
  OwnerCandidates,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const TEXT = `# Kept by the team.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: credit-limit-advisor
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: group:default/gone # left in May
`;

const DESCRIPTOR = {
  file: 'catalog-info.yaml',
  text: TEXT,
  origin: 'source' as const,
};

/** What closes a control that is assumed to apply. */
export const CONTROL_FIX: ControlFix = {
  descriptor: DESCRIPTOR,
  proposal: {
    controlId: 'RSK-01',
    title: 'The system is classified',
    state: 'fail',
    text: 'Classify the system and say why.',
    score: { completeness: 0.53, level: 'bronze' },
    options: [
      {
        kind: 'rule-out',
        edits: [{ path: ['spec', 'risk', 'annexIII'], value: [] }],
        state: 'not-applicable',
        score: { completeness: 0.56, level: 'bronze' },
        assumes: 'nothing',
        documents: [],
      },
      {
        kind: 'declare',
        edits: [
          {
            path: ['spec', 'risk', 'class'],
            value: 'high',
            choice: { allowed: ['high', 'limited'], hint: 'Risk class.' },
          },
          {
            path: ['spec', 'risk', 'rationale'],
            value: 'An example',
            choice: { hint: 'Why this class.' },
          },
        ],
        state: 'pass',
        score: { completeness: 0.69, level: 'silver' },
        assumes: 'closed',
        documents: ['./docs/design.md'],
      },
    ],
    records: [
      {
        type: 'risk-acceptance',
        title: 'Acceptance of a risk',
        description: 'Somebody answers for what remains.',
        expiry: 'required',
        approver: 'risk-owner',
        decided: true,
        decidedBy: 'user:default/rio',
        needs: ['Justification'],
      },
    ],
  },
};

/** Who could own a system, and why. */
export const OWNER_CANDIDATES: OwnerCandidates = {
  descriptor: DESCRIPTOR,
  mayRemind: true,
  items: [
    {
      entityRef: 'group:default/api-team',
      name: 'API team',
      reasons: [{ because: 'component', via: 'component:default/api' }],
    },
    {
      entityRef: 'group:default/bank',
      name: 'Bank',
      reasons: [{ because: 'group-above', via: 'group:default/gone' }],
    },
  ],
};
