import { JsonObject } from '@backstage/types';
import {
  BOOLEAN_TRAITS,
  LIFECYCLE_STAGES,
  METRIC_KINDS,
  RISK_CLASSES,
} from '../entity/vocabulary';

const strings = { type: 'array', items: { type: 'string', minLength: 1 } };
const requirement = { enum: ['required', 'recommended', 'off'] };
const stage = { enum: [...LIFECYCLE_STAGES] };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

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
export const conditionSchemas: JsonObject = {
  all: { type: 'array', items: { $ref: '#/definitions/condition' } },
  any: { type: 'array', items: { $ref: '#/definitions/condition' } },
  not: { $ref: '#/definitions/condition' },
  trait: { enum: [...BOOLEAN_TRAITS] },
  decisionMaking: strings,
  class: { type: 'array', items: { enum: [...RISK_CLASSES] } },
  sourcing: strings,
  role: { type: 'string' },
  jurisdiction: { type: 'string' },
  annexIII: { anyOf: [{ const: 'any' }, strings] },
  declared: { type: 'string', minLength: 1 },
  stage: { type: 'array', items: stage },
  metricKind: { type: 'array', items: { enum: [...METRIC_KINDS] } },
  datasetRole: strings,
  risks: { enum: ['any', 'above-appetite-or-accepted'] },
  nonconformities: { const: 'any' },
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
      items: object({
        url: { type: 'string', pattern: '^https://\\S+$' },
        checkedOn: date,
      }),
    },
    controls: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/control' },
    },
  }),
  definitions: {
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
        remediation: { type: 'string', minLength: 1 },
        fixAt: { type: 'string', minLength: 1 },
        crosswalk: { type: 'object', additionalProperties: strings },
        appliesFrom: date,
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
