import { JsonObject } from '@backstage/types';
import { isEmpty } from '../lib/paths';
import { RecordFault } from '../schema/RecordFault';
import { RecordTypeDefinition } from './RecordTypeDefinition';

/** What a record has to answer before it is submitted. */
interface Question {
  field: string;
  why: string;
  /** Default: always. */
  when?: (data: JsonObject) => boolean;
}

const is = (field: string, value: string) => (data: JsonObject) =>
  data[field] === value;

/** Where a finding comes from; before it was asked for, each was of an internal audit. */
const sourceOf = ({ source }: JsonObject) => source ?? 'internal-audit';

const isFromOutside = (data: JsonObject) =>
  !['internal-audit', 'own-observation'].includes(String(sourceOf(data)));

/**
 * Questions that the schema leaves open, because records from before they were asked
 * stay valid, or because they hang on another answer. By clause of ISO/IEC 42001:2023.
 */
const QUESTIONS: Partial<
  Record<RecordTypeDefinition['id'], readonly Question[]>
> = {
  // 5.2
  policy: [{ field: 'policyOf', why: 'the AI policy alone shows clause 5.2' }],
  // 6.2
  objective: [
    { field: 'policy', why: 'an objective follows from a policy' },
    { field: 'plan', why: 'it says what is done' },
    { field: 'resources', why: 'it says what that takes' },
    { field: 'evaluation', why: 'it says how the result is judged' },
  ],
  // 9.2.2
  'internal-audit': [
    { field: 'objectives', why: 'each audit has objectives' },
    {
      field: 'conclusion',
      why: 'a draft is the plan, what is submitted the report',
    },
    { field: 'grade', why: 'it says what the audit came to' },
    { field: 'reportedTo', why: 'managers get the result' },
  ],
  // 10.2
  'audit-finding': [
    {
      field: 'audit',
      why: 'a finding of an internal audit names it',
      when: data => sourceOf(data) === 'internal-audit',
    },
    {
      field: 'sourceName',
      why: 'it says who found it',
      when: isFromOutside,
    },
    {
      field: 'grade',
      why: 'a nonconformity is major or minor',
      when: is('kind', 'nonconformity'),
    },
    {
      field: 'correction',
      why: 'it says what put it right',
      when: data => data.kind === 'nonconformity' && data.status === 'closed',
    },
    {
      field: 'consequences',
      why: 'it says how they were dealt with',
      when: data => data.kind === 'nonconformity' && data.status === 'closed',
    },
  ],
  nonconformity: [
    {
      field: 'sourceName',
      why: 'it says who found it',
      when: data => data.source !== undefined && isFromOutside(data),
    },
  ],
  // 9.3.3
  'management-review': [
    { field: 'improvement', why: 'a review decides on improvement' },
    { field: 'changes', why: 'a review decides on changes' },
  ],
  // 6.3
  'planned-change': [
    {
      field: 'doneOn',
      why: 'a closed change names the day',
      when: is('status', 'closed'),
    },
    {
      field: 'result',
      why: 'a closed change says what came of it',
      when: is('status', 'closed'),
    },
  ],
  // 7.5.3
  'controlled-document': [
    {
      field: 'source',
      why: 'a document from outside names who keeps it',
      when: is('origin', 'external'),
    },
    { field: 'url', why: 'it says where the document is' },
  ],
  // 9.3.2
  'decision-follow-up': [
    {
      field: 'doneOn',
      why: 'what is done names the day',
      when: is('state', 'done'),
    },
    {
      field: 'note',
      why: 'what is dropped says why',
      when: is('state', 'dropped'),
    },
  ],
};

/**
 * Questions that a record leaves open. They are asked of what is submitted here, not of
 * drafts and not of what was decided elsewhere.
 */
export function findMissingAnswers(options: {
  type: RecordTypeDefinition['id'];
  data: JsonObject;
}): RecordFault[] {
  const { type, data } = options;
  return (QUESTIONS[type] ?? [])
    .filter(({ field, when }) => isEmpty(data[field]) && (!when || when(data)))
    .map(({ field, why }) => ({
      path: `data.${field}`,
      message: `is missing; ${why}`,
    }));
}
