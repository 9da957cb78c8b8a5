import { JsonObject } from '@backstage/types';
import { ENTITY_PATH } from '../entity/entityPath';
import {
  AI_ROLES,
  BOOLEAN_TRAITS,
  DATASET_ROLES,
  DECISION_MAKING,
  LIFECYCLE_STAGES,
  METRIC_KINDS,
  RISK_CLASSES,
  SOURCINGS,
} from '../entity/vocabulary';
import { ORGANISATION_RECORD_TYPES, RECORD_TYPES } from '../records/types';

const WAIVER_DECIDERS = ['chief-ai-officer'];

const strings = { type: 'array', items: { type: 'string', minLength: 1 } };
const requirement = { enum: ['required', 'recommended', 'off'] };
const stage = { enum: [...LIFECYCLE_STAGES] };
const date = { type: 'string', format: 'day' };
const annexIIIPoint = {
  type: 'string',
  pattern: '^[1-8](\\([a-z]\\))?$',
};

const someOf = (words: readonly string[]): JsonObject => ({
  type: 'array',
  minItems: 1,
  items: { enum: [...words] },
});

const conditions = {
  type: 'array',
  minItems: 1,
  items: { $ref: '#/definitions/condition' },
};

const object = (
  properties: JsonObject,
  required: string[] = Object.keys(properties),
): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** Keys of a condition, each the only key of its object. */
const conditionSchemas: JsonObject = {
  all: conditions,
  any: conditions,
  not: { $ref: '#/definitions/condition' },
  trait: { enum: [...BOOLEAN_TRAITS] },
  decisionMaking: someOf(DECISION_MAKING),
  class: someOf(RISK_CLASSES),
  sourcing: someOf(SOURCINGS),
  role: { enum: [...AI_ROLES] },
  jurisdiction: { type: 'string', pattern: '^[A-Z]{2}$' },
  annexIII: {
    type: ['array', 'string'],
    items: annexIIIPoint,
    pattern: '^any$',
  },
  annexIIIOtherThan: { type: 'array', minItems: 1, items: annexIIIPoint },
  declared: { type: 'string', format: ENTITY_PATH },
  value: object({
    field: { type: 'string', format: ENTITY_PATH },
    oneOf: { ...strings, minItems: 1 },
  }),
  stage: someOf(LIFECYCLE_STAGES),
  metricKind: someOf(METRIC_KINDS),
  datasetRole: someOf(DATASET_ROLES),
  risks: { enum: ['any', 'above-appetite-or-accepted'] },
  nonconformities: { const: 'any' },
};

/** What a control says of the law behind it. */
const lawSchema = object(
  {
    owedBy: someOf(AI_ROLES),
    systems: { type: 'string', minLength: 1 },
    reading: { type: 'string', minLength: 1 },
    readingOfDuty: { type: 'string', minLength: 1 },
    later: {
      type: 'array',
      minItems: 1,
      items: object({
        from: date,
        systems: { type: 'string', minLength: 1 },
      }),
    },
  },
  ['owedBy', 'systems'],
);

/** What a pack says of its framework beside the controls. */
const frameworkSchemas: JsonObject = {
  crosswalkKey: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
  lawDates: {
    type: 'array',
    minItems: 1,
    items: object(
      {
        from: date,
        text: { type: 'string', minLength: 1 },
        references: strings,
        movedFrom: date,
      },
      ['from', 'text', 'references'],
    ),
  },
  notCovered: {
    type: 'array',
    minItems: 1,
    items: object({
      references: { ...strings, minItems: 1 },
      text: { type: 'string', minLength: 1 },
    }),
  },
};

/** JSON Schema (draft 7) of a control pack; checks are judged by their rules. */
export const controlPackSchema: JsonObject = {
  ...object({
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    version: { type: 'string', minLength: 1 },
    title: { type: 'string', minLength: 1 },
    framework: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    sources: {
      type: 'array',
      items: object(
        {
          url: { type: 'string', pattern: '^https://\\S+$' },
          checkedOn: date,
          read: { enum: ['text', 'secondary-copy', 'not-read'] },
          note: { type: 'string', minLength: 1 },
        },
        ['url'],
      ),
    },
    controls: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/control' },
    },
    recordTypes: {
      type: 'array',
      items: { $ref: '#/definitions/recordType' },
    },
    ...frameworkSchemas,
  }),
  required: [
    'id',
    'version',
    'title',
    'framework',
    'description',
    'sources',
    'controls',
  ],
  definitions: {
    recordType: object(
      {
        id: { enum: [...RECORD_TYPES, ...ORGANISATION_RECORD_TYPES] },
        title: { type: 'string', minLength: 1 },
        description: { type: 'string', minLength: 1 },
        level: { enum: ['system', 'organisation'] },
        subject: {
          enum: [
            'control',
            'risk',
            'supplier',
            'dataset',
            'incident',
            'clause',
            'policy',
            'objective',
            'obligation',
            'document',
          ],
        },
        keeps: { enum: ['latest', 'all'] },
        approval: { enum: ['none', 'required'] },
        approver: {
          enum: ['risk-owner', 'release-approver', 'designated-management'],
        },
        expiry: { enum: ['none', 'optional', 'required'] },
        schema: { type: 'object' },
        uiSchema: { type: 'object' },
      },
      ['id', 'title', 'description', 'level', 'approval', 'expiry', 'schema'],
    ),
    condition: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: conditionSchemas,
    },
    control: object(
      {
        id: { type: 'string', pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$' },
        title: { type: 'string', minLength: 1 },
        description: { type: 'string', minLength: 1 },
        annexA: strings,
        clauses: strings,
        dueFrom: stage,
        dueUntil: stage,
        require: object({
          high: requirement,
          limited: requirement,
          minimal: requirement,
        }),
        requireAlsoWhen: { $ref: '#/definitions/condition' },
        appliesWhen: { $ref: '#/definitions/condition' },
        evidence: object({
          kind: { type: 'string' },
          source: { type: 'string' },
        }),
        check: { type: 'object' },
        validityDays: object(
          {
            high: { type: 'integer', minimum: 1 },
            limited: { type: 'integer', minimum: 1 },
            minimal: { type: 'integer', minimum: 1 },
          },
          [],
        ),
        boundTo: {
          enum: [
            'version',
            'version-major',
            'spec-hash',
            'classified-on',
            'residual-rating',
            'dataset-version',
          ],
        },
        weight: { type: 'number', exclusiveMinimum: 0 },
        gate: { type: 'boolean' },
        waiver: object(
          {
            decidedBy: { enum: [...WAIVER_DECIDERS] },
            maxDays: { type: 'integer', minimum: 1 },
          },
          ['decidedBy'],
        ),
        remediation: { type: 'string', minLength: 1 },
        fixAt: { type: 'string', format: ENTITY_PATH },
        crosswalk: { type: 'object', additionalProperties: strings },
        appliesFrom: date,
        law: lawSchema,
      },
      [
        'id',
        'title',
        'description',
        'annexA',
        'clauses',
        'dueFrom',
        'require',
        'evidence',
        'check',
        'weight',
        'gate',
        'remediation',
        'crosswalk',
      ],
    ),
  },
};
