import {
  AiGovernanceApi,
  euAiActPack,
  iso42001Pack,
  listRecordTypes,
  OrganisationRecord,
  RecordTypeInfo,
  RecordView,
  toApplicability,
  toClauseRegister,
  toGap,
  toObligations,
  toReadiness,
  toReviewInputs,
  emptyCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { record } from './records';

const NOW = Date.parse('2026-11-20T09:00:00.000Z');

/** Types of record of the organisation, as they are shipped. */
export const ORGANISATION_TYPES: RecordTypeInfo[] = listRecordTypes([
  iso42001Pack,
])
  .filter(({ level }) => level === 'organisation')
  .map(type => ({ ...type, controls: [] }));

const approvals = new Map(
  ORGANISATION_TYPES.map(({ id, approval }) => [id, approval]),
);
const titles = new Map(ORGANISATION_TYPES.map(({ id, title }) => [id, title]));

/** A policy that is in force, and a gap assessment. */
export const ORGANISATION_RECORDS: RecordView[] = [
  record('policy-1', 'policy', {
    state: 'approved',
    subject: 'ai-policy',
    author: 'user:default/amina',
    approver: 'user:default/mrivera',
    decidedAt: '2026-10-03T08:00:00.000Z',
    effectiveAt: '2026-10-03T08:00:00.000Z',
    expiresAt: '2027-10-03T08:00:00.000Z',
    data: {
      title: 'AI policy',
      text: 'People answer for what AI does.',
      owner: 'group:default/governance',
    },
  }),
  record('gap-1', 'gap-assessment', {
    state: 'submitted',
    data: {
      title: 'Baseline',
      takenAt: '2026-09-01T08:00:00.000Z',
      items: [
        { id: '5.2', state: 'missing' },
        { id: '4.1', state: 'in-place' },
      ],
    },
  }),
];

const inForce = {
  records: ORGANISATION_RECORDS as OrganisationRecord[],
  approvals,
  controls: iso42001Pack.controls.map(({ id, annexA, clauses }) => ({
    controlId: id,
    annexA,
    clauses,
    counts: { ...emptyCounts(), pass: 2, fail: id === 'INV-01' ? 1 : 0 },
  })),
  scope: {
    systems: 3,
    outside: 1,
    items: [
      {
        entityRef: 'aisystem:default/lab',
        reason: 'A study without users',
        stated: true,
      },
    ],
  },
  now: NOW,
};

const register = () => toClauseRegister(inForce);
export const applicability = () =>
  toApplicability({
    ...inForce,
    risks: [
      {
        recordId: 'risk-1',
        entityRef: 'aisystem:default/advisor',
        title: 'Wrong advice',
        treatment: 'mitigate',
        controls: ['INV-01'],
      },
    ],
  });

/** The part of the API that is about the management system. */
export const MANAGEMENT_SYSTEM_API = {
  getClauseRegister: async () => register(),
  getApplicability: async () => applicability(),
  listObligations: async () =>
    toObligations({
      ...inForce,
      packs: [
        {
          pack: euAiActPack,
          counts: new Map(
            euAiActPack.controls.map(({ id }) => [
              id,
              [
                {
                  riskClass: 'high' as const,
                  counts: { ...emptyCounts(), pass: 1, fail: 2 },
                },
              ],
            ]),
          ),
        },
      ],
    }),
  getReviewInputs: async ({ from, to }) =>
    toReviewInputs({
      ...inForce,
      period: { from: Date.parse(from), to: Date.parse(to) },
      systemRecords: [],
      counts: emptyCounts(),
      lapses: [],
    }),
  getReadiness: async ({ from, to }) =>
    toReadiness({
      ...inForce,
      register: register(),
      titles,
      systemRecords: [],
      period: { from: Date.parse(from), to: Date.parse(to) },
      lapses: [{ controlId: 'INV-01', systems: 1, late: 1 }],
    }),
  getGap: async ({ baseline }: { baseline?: string } = {}) =>
    toGap({
      register: register(),
      applicability: applicability(),
      assessments: inForce.records.filter(
        ({ type }) => type === 'gap-assessment',
      ),
      baseline: inForce.records.find(({ id }) => id === baseline),
    }),
} satisfies Partial<AiGovernanceApi>;
