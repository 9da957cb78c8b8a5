import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { AISystemSpec } from '../../../entity/AiSystemSpec.generated';
import { aiSystemSpecSchema } from '../../../entity/specSchema';
import { validateAiSystemEntity } from '../../../entity/validation';
import { iso42001Pack } from '../../../packs/shipped/iso42001Pack.generated';
import { GovernanceRecord, RECORD_TYPES } from '../../../records/types';
import { defaultEvaluationPolicy } from '../../policy';
import { DocumentFacts, EvaluationInput, Measurement } from '../../types';
import { aiSystem } from '../aiSystem';
import { NOW } from '../instants';

interface SchemaNode {
  type?: string;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
}

/** Texts that break programs: members of every object, mark-up, surrogates. */
const oddText = fc.oneof(
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    '${x}',
    '\u0000',
    '👩🏽‍🚀',
    'ß'.repeat(300),
    ' ',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);

/** Texts of the patterns that a generator cannot read backwards. */
const examples = fc.constantFrom(
  'P9999999999999999Y',
  'PT1S',
  'P0D',
  './__proto__',
  'constructor',
  'a b/../c',
  'https://x.example.com/a?b=c#d',
  '0001-01-01',
  '9999-12-31',
  '2024-02-29',
);

function textOf({ pattern }: SchemaNode): fc.Arbitrary<string> {
  if (!pattern) return oddText;
  const regExp = new RegExp(pattern);
  const matching = pattern.includes('(?')
    ? fc.constant(undefined)
    : fc.stringMatching(regExp);
  return fc
    .oneof(matching, examples)
    .map(text => text ?? '')
    .filter(text => regExp.test(text));
}

/** Anything that the schema lets through. */
function accepted(node: SchemaNode): fc.Arbitrary<unknown> {
  if (node.enum) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(node.properties ?? {}).map(([key, part]) => [
            key,
            accepted(part),
          ]),
        ),
        { requiredKeys: node.required ?? [] },
      );
    case 'array':
      return fc.array(accepted(node.items!), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map(value => value + 0);
    default:
      return textOf(node);
  }
}

const spec = accepted(
  aiSystemSpecSchema as SchemaNode,
) as fc.Arbitrary<AISystemSpec>;

const oddInstant = fc.constantFrom(
  '',
  'yesterday',
  '2026-11-23',
  '2026-11-23T11:00:00Z',
  '2026-11-23T11:00:00',
  '2026-13-45',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
);

const oddData = fc.dictionary(
  fc.constantFrom(
    'sections',
    'risks',
    'findings',
    'actions',
    'tests',
    'verdict',
    'status',
    'dueDate',
    'treatment',
    'inherentRating',
    'residualRating',
    'effectivenessCheck',
    'severity',
    'awareAt',
    'reportedAt',
    'retiredAt',
    'dataDisposal',
    'modelDisposal',
    'logRetention',
    'usersNotified',
    'title',
  ),
  fc.jsonValue({ maxDepth: 2 }),
) as fc.Arbitrary<JsonObject>;

const record: fc.Arbitrary<GovernanceRecord> = fc.record(
  {
    id: oddText,
    type: fc.constantFrom(...RECORD_TYPES),
    state: fc.constantFrom('approved', 'submitted'),
    author: fc.constant('user:default/a'),
    approver: fc.constantFrom('user:default/b', ''),
    effectiveAt: oddInstant,
    expiresAt: oddInstant,
    subject: oddText,
    data: oddData,
  },
  { requiredKeys: ['id', 'type', 'state', 'author', 'effectiveAt', 'data'] },
);

const measurement: fc.Arbitrary<Measurement> = fc.record({
  metric: oddText,
  // JSON knows no negative zero.
  value: fc.double().map(value => value + 0),
  measuredAt: oddInstant,
});

/** Odd documents at odd places. */
const documents = fc.dictionary(
  examples,
  fc.constantFrom<DocumentFacts>(
    { status: 'available', sha256: '', length: 1 },
    {
      status: 'available',
      sha256: '',
      length: 1,
      bom: { format: 'SPDX', faults: [], models: [] },
    },
    { status: 'malformed', detail: '' },
  ),
);

const available = <T>(items: T[]) => ({ status: 'available' as const, items });

/** Systems that are valid and make no sense. */
export const garbageArbitrary: fc.Arbitrary<EvaluationInput> = fc
  .record({
    spec,
    records: fc.array(record, { maxLength: 12 }).map(available),
    metrics: fc.array(measurement, { maxLength: 6 }).map(available),
    documents,
  })
  .map(({ spec: odd, ...evidence }) => ({
    entity: { ...aiSystem(), spec: odd as never },
    references: {},
    ...evidence,
    pack: iso42001Pack,
    policy: defaultEvaluationPolicy,
    now: NOW,
  }))
  .filter(({ entity }) => validateAiSystemEntity(entity).length === 0);
