import {
  BasisRecord,
  DecisionBasis,
  defaultRiskSettings,
  intendedUseHash,
  RecordPage,
  RecordRevision,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ADVISOR } from './entities';

/** Types of record as the backend lists them; everything not named is plain. */
export function recordType(
  id: string,
  change: Partial<RecordTypeInfo> = {},
): RecordTypeInfo {
  return {
    id,
    title: id,
    description: `What a ${id} records.`,
    level: 'system',
    approval: 'required',
    expiry: 'none',
    schema: { type: 'object', additionalProperties: false, properties: {} },
    controls: [],
    ...change,
  };
}

const text = (title: string, maxLength = 4000) => ({
  title,
  type: 'string',
  minLength: 1,
  maxLength,
});

const rating = (title: string) => ({
  title,
  type: 'object',
  additionalProperties: false,
  required: ['likelihood', 'impact'],
  properties: {
    likelihood: {
      title: 'Likelihood',
      type: 'integer',
      minimum: 1,
      format: 'likelihood-step',
    },
    impact: {
      title: 'Impact',
      type: 'integer',
      minimum: 1,
      format: 'impact-step',
    },
  },
});

/** A few types of each shape. */
export const RECORD_TYPES_IN_FORCE: RecordTypeInfo[] = [
  recordType('attestation', {
    title: 'Attestation',
    description: 'The owning team confirms what the descriptor declares.',
    approval: 'none',
    controls: ['INV-03'],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { statement: text('What was checked') },
    },
  }),
  recordType('risk-assessment', {
    title: 'Risk assessment',
    description: 'The risks of this version were looked for and rated.',
    controls: ['DAT-01'],
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['noRiskStatement'],
      properties: { noRiskStatement: text('Why there is no risk to name') },
    },
  }),
  recordType('governance-review', {
    title: 'Governance review',
    expiry: 'optional',
    controls: ['VAL-01'],
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['decision', 'attendees'],
      properties: {
        decision: {
          title: 'Decision',
          type: 'string',
          oneOf: [
            { const: 'continue', title: 'Continue' },
            { const: 'suspend', title: 'Suspend' },
          ],
        },
        attendees: {
          title: 'Attendees',
          type: 'array',
          minItems: 1,
          items: { type: 'string', format: 'entity-ref' },
        },
        heldOn: { title: 'Held on', type: 'string', format: 'day' },
      },
    },
  }),
  recordType('waiver', {
    title: 'Waiver',
    description: 'A control need not pass until a day, for a reason.',
    subject: 'control',
    expiry: 'required',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['reason'],
      properties: { reason: text('Reason') },
    },
  }),
  recordType('risk', {
    title: 'Risk',
    description: 'Something that may happen, and what is done about it.',
    approval: 'none',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'category'],
      properties: {
        title: text('Title', 200),
        category: {
          title: 'Category',
          type: 'string',
          format: 'risk-category',
        },
        cause: text('Cause'),
        event: text('What may happen'),
        consequence: text('What it would do'),
        inherent: rating('Without treatment'),
        residual: rating('With the treatment'),
        treatment: {
          title: 'Treatment',
          type: 'string',
          enum: ['mitigate', 'avoid', 'transfer', 'accept'],
        },
        owner: { title: 'Who does it', type: 'string', format: 'entity-ref' },
        dueDate: { title: 'Until', type: 'string', format: 'day' },
        treated: { title: 'Done', type: 'boolean' },
        controls: {
          title: 'Controls that treat it',
          type: 'array',
          uniqueItems: true,
          items: { type: 'string', format: 'control-id' },
        },
        status: {
          title: 'State',
          type: 'string',
          enum: ['open', 'closed'],
          default: 'open',
        },
      },
    },
  }),
  recordType('risk-acceptance', {
    title: 'Acceptance of a risk',
    subject: 'risk',
    approver: 'risk-owner',
    expiry: 'required',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['justification'],
      properties: { justification: text('Justification') },
    },
  }),
  recordType('incident', {
    title: 'Incident',
    approval: 'none',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'severity', 'status'],
      properties: {
        title: text('Title', 200),
        severity: {
          title: 'Severity',
          type: 'string',
          oneOf: [
            { const: 'minor', title: 'Minor' },
            { const: 'serious', title: 'Serious' },
          ],
        },
        awareAt: { title: 'Known since', type: 'string', format: 'day' },
        dueDate: { title: 'Answer due', type: 'string', format: 'day' },
        reportedAt: { title: 'Reported on', type: 'string', format: 'day' },
        status: { title: 'State', type: 'string', enum: ['open', 'closed'] },
      },
    },
  }),
  recordType('nonconformity', {
    title: 'Nonconformity',
    approval: 'none',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'status'],
      properties: {
        title: text('Title', 200),
        incident: { title: 'Incident', type: 'string', format: 'incident-id' },
        cause: text('Cause'),
        correctiveAction: text('Corrective action'),
        owner: { title: 'Who does it', type: 'string', format: 'entity-ref' },
        dueDate: { title: 'Until', type: 'string', format: 'day' },
        effectivenessCheck: {
          title: 'Effectiveness check',
          type: 'object',
          additionalProperties: false,
          properties: {
            checkedAt: { title: 'Checked on', type: 'string', format: 'day' },
            checkedBy: {
              title: 'Checked by',
              type: 'string',
              format: 'entity-ref',
            },
            result: text('Result'),
          },
        },
        status: { title: 'State', type: 'string', enum: ['open', 'closed'] },
      },
    },
  }),
];

/** One record; everything not named is ordinary and approved. */
export function record(
  id: string,
  type: string,
  change: Partial<RecordView> = {},
): RecordView {
  return {
    id,
    type,
    entityRef: 'aisystem:default/credit-limit-advisor',
    state: 'approved',
    revision: 1,
    author: 'user:default/amina',
    effectiveAt: '2026-10-01T08:00:00.000Z',
    createdAt: '2026-10-01T08:00:00.000Z',
    updatedAt: '2026-10-01T08:00:00.000Z',
    updatedBy: 'user:default/amina',
    data: {},
    may: [],
    ...change,
  };
}

const steps = (likelihood: number, impact: number) => ({ likelihood, impact });

/** The records of a system, last changed first. */
export const RECORDS: RecordView[] = [
  record('r-bias', 'risk', {
    state: 'submitted',
    may: ['revise', 'withdraw'],
    revision: 2,
    data: {
      title: 'Young applicants are scored worse',
      category: 'bias-and-discrimination',
      event: 'The error rate differs between groups.',
      inherent: steps(4, 4),
      residual: steps(3, 4),
      treatment: 'mitigate',
      owner: 'user:default/mrivera',
      dueDate: '2099-03-31',
      controls: ['VAL-02'],
    },
  }),
  record('r-follow', 'risk', {
    state: 'submitted',
    may: ['revise', 'withdraw'],
    data: {
      title: 'Case handlers follow the score without thought',
      category: 'safety',
      inherent: steps(4, 3),
      residual: steps(2, 3),
      treatment: 'mitigate',
      owner: 'group:default/credit-decisioning',
      dueDate: '2026-11-01',
    },
  }),
  record('r-drift', 'risk', {
    state: 'submitted',
    data: {
      title: 'The world moves away from the training data',
      category: 'data-quality-and-integrity',
      inherent: steps(4, 3),
      residual: steps(2, 3),
      treatment: 'mitigate',
      treated: true,
    },
  }),
  record('r-vendor', 'risk', {
    state: 'submitted',
    data: {
      title: 'The supplier changes the model without notice',
      category: 'third-party',
      inherent: steps(3, 5),
      residual: steps(3, 4),
      treatment: 'accept',
    },
  }),
  record('r-new', 'risk', {
    state: 'draft',
    may: ['revise', 'submit', 'withdraw'],
    data: {
      title: 'Inputs can be crafted to change the result',
      category: 'security-and-misuse',
    },
  }),
  record('a-vendor', 'risk-acceptance', {
    subject: 'r-vendor',
    approver: 'user:default/mrivera',
    decidedAt: '2026-10-02T08:00:00.000Z',
    expiresAt: '2099-06-30T21:59:59.999Z',
    binding: {
      residualRating: 12,
      version: '3.2.0',
      intendedUseHash: intendedUseHash(ADVISOR),
    },
    data: { justification: 'No other supplier offers it.' },
  }),
  record('w-open', 'waiver', {
    state: 'submitted',
    subject: 'VAL-01',
    expiresAt: '2099-01-31T22:59:59.999Z',
    may: ['approve', 'reject'],
    data: { reason: 'The metric store moves this month.' },
  }),
  record('ra-1', 'risk-assessment', {
    revision: 3,
    approver: 'user:default/mrivera',
    decidedAt: '2026-10-03T08:00:00.000Z',
    comment: 'Good, with the note on drift.',
    may: ['withdraw'],
    data: { noRiskStatement: 'See the register.' },
  }),
  record('i-1', 'incident', {
    state: 'submitted',
    may: ['revise'],
    data: {
      title: 'Limits were proposed on stale income data',
      severity: 'serious',
      awareAt: '2026-11-10',
      dueDate: '2026-12-01',
      status: 'open',
    },
  }),
];

/** What a decision on a record rests on: the risk that it names, and the matrix. */
export function decisionBasis(
  recordId: string,
  change: Partial<DecisionBasis> = {},
): DecisionBasis {
  const own =
    RECORDS.find(({ id }) => id === recordId) ?? record(recordId, 'risk');
  return {
    digest: 'd'.repeat(64),
    record: own,
    records: RECORDS.filter(({ id }) => id === own.subject) as BasisRecord[],
    system: {
      entityRef: 'aisystem:default/credit-limit-advisor',
      version: '3.2.0',
      riskClass: 'high',
    },
    settings: defaultRiskSettings,
    names: [],
    controls: [{ id: 'VAL-01', title: 'Tested before release' }],
    files: [],
    ...change,
  };
}

/** A page of records, with every type open to the caller. */
export function recordPage(
  items: RecordView[] = RECORDS,
  change: Partial<RecordPage> = {},
): RecordPage {
  return {
    items,
    totalItems: items.length,
    mayCreate: RECORD_TYPES_IN_FORCE.map(({ id }) => id),
    ...change,
  };
}

/** Revisions of a record, newest first. */
export const REVISIONS: RecordRevision[] = [
  {
    revision: 2,
    action: 'approve',
    state: 'approved',
    by: 'user:default/mrivera',
    at: '2026-10-03T08:00:00.000Z',
    comment: 'Good, with the note on drift.',
    data: { noRiskStatement: 'See the register.' },
  },
  {
    revision: 1,
    action: 'create',
    state: 'submitted',
    by: 'user:default/amina',
    at: '2026-10-01T08:00:00.000Z',
    data: { noRiskStatement: 'None.' },
  },
];

/** Matrix, appetite and starting risks. */
export const RISK_SETTINGS: RiskSettings = defaultRiskSettings;
