import { isSameRef, readPersonRef } from '../../lib/entityRefs';
import { compilePath, Getter, isEmpty } from '../../lib/paths';
import { earliest } from '../../lib/time';
import { Control, EvidenceBinding } from '../../packs/types';
import {
  GovernanceRecord,
  RECORD_TYPES,
  RecordType,
} from '../../records/types';
import { EvaluationContext } from '../context';
import { expired, fail, Outcome, withFix } from '../outcome';
import {
  checkCurrentRecord,
  decidedByAnother,
  findDifference,
  recordsUnknown,
} from '../recordState';
import { Fix } from '../types';
import {
  checkContent,
  ContentExpectation,
  firstItemDue,
} from './recordContent';
import { defineRule, entityPathParameter } from './Rule';

interface RecordParams extends ContentExpectation {
  type: RecordType;
  /** Submitted is enough: the record vouches for itself. */
  selfAttested?: boolean;
  authorIsOwner?: boolean;
  approverMayApprove?: boolean;
  /** Key of `data` that names a person who neither wrote nor approved it. */
  anotherPerson?: string;
  /** It must not be older than this date in the entity. */
  notBefore?: string;
  /** Binding of this record, where it is another than the control's. */
  boundTo?: EvidenceBinding;
}

/** Newest record that matches what it must be bound to, else the newest. */
function currentRecord(
  ctx: EvaluationContext,
  boundTo: EvidenceBinding | undefined,
  candidates: readonly GovernanceRecord[],
): GovernanceRecord | undefined {
  return (
    candidates.find(record => !findDifference(ctx, record, boundTo)) ??
    candidates[0]
  );
}

function missingRecord(
  ctx: EvaluationContext,
  type: RecordType,
  fix: () => Fix,
): Outcome {
  const waiting = ctx
    .recordsOf(type)
    .find(record => record.state === 'submitted');
  return fail(
    'missing',
    () =>
      waiting
        ? `A ${type} waits for approval since ${ctx.calendar.toDay(
            waiting.effectiveAt,
          )}.`
        : `No approved ${type} exists.`,
    { fix, facts: () => [{ path: `record:${type}`, value: null }] },
  );
}

/** Whoever a field names must have neither written nor approved the record. */
function checkAnotherPerson(
  { type, author, approver, data }: GovernanceRecord,
  field: string,
): Outcome | undefined {
  const person = data[field];
  if (isEmpty(person)) {
    return fail('incomplete', () => `The ${type} does not state ${field}.`);
  }
  const ref = readPersonRef(String(person));
  if (ref === undefined) {
    return fail(
      'malformed',
      () =>
        `The ${type} names ${person} as ${field}, which is not a reference.`,
    );
  }
  return [author, approver ?? ''].some(other =>
    isSameRef(readPersonRef(other), ref),
  )
    ? fail(
        'incomplete',
        () =>
          `The ${type} names ${person} as ${field}, who wrote or approved it.`,
      )
    : undefined;
}

function checkPersons(
  record: GovernanceRecord,
  { authorIsOwner, approverMayApprove, anotherPerson }: RecordParams,
): Outcome | undefined {
  const { type, author, approver, binding } = record;
  if (authorIsOwner && !binding?.authorIsOwner) {
    return fail(
      'incomplete',
      () =>
        `The ${type} was written by ${author}, who did not belong to spec.owner.`,
    );
  }
  if (approverMayApprove && !binding?.approverMayApprove) {
    return fail(
      'incomplete',
      () =>
        `The ${type} was approved by ${approver}, who did not hold the permission.`,
    );
  }
  return anotherPerson ? checkAnotherPerson(record, anotherPerson) : undefined;
}

/**
 * The last significant change must not be later than the record. Where none is
 * declared every change of the governed facts counts as one.
 */
function checkNotBefore(
  ctx: EvaluationContext,
  { type, effectiveAt, binding }: GovernanceRecord,
  field: string,
  get: Getter,
): Outcome | undefined {
  const date = get(ctx.entity);
  if (typeof date !== 'string') {
    return ctx.isOfDeclaredFacts(binding?.specHash)
      ? undefined
      : expired(
          'superseded',
          () =>
            `The declared facts have changed since the ${type}, and ${field} does not say when the last significant change was.`,
          {
            fix: () => ({
              text: `Declare the last significant change in ${field}.`,
              path: field,
            }),
          },
        );
  }
  const { calendar } = ctx;
  const from = calendar.startOf(effectiveAt);
  return from >= calendar.startOf(date)
    ? undefined
    : expired(
        'superseded',
        () =>
          `The ${type} of ${calendar.dayOf(
            from,
          )} is older than the significant change of ${date} (${field}).`,
      );
}

const strings = (description: string) => ({
  type: 'array',
  items: { type: 'string' },
  description,
});
const flag = (description: string) => ({ type: 'boolean', description });

const parameters = {
  type: { enum: [...RECORD_TYPES], description: 'Record type.' },
  selfAttested: flag(
    'A submitted record counts; no second person is required.',
  ),
  authorIsOwner: flag('The author belonged to the owner at that time.'),
  approverMayApprove: flag('The approver held the permission at that time.'),
  anotherPerson: {
    type: 'string',
    description:
      'Field of the record that names a person who neither wrote nor approved it.',
  },
  notBefore: entityPathParameter(
    'Date in the entity than which it must not be older; without that date, a change of the declared facts supersedes it.',
  ),
  boundTo: {
    enum: ['version', 'version-major', 'spec-hash', 'classified-on'],
    description:
      "Binding of this record, where it is another than the control's.",
  },
  has: strings('Fields of the record that say something.'),
  sections: strings('Sections of the record that say something.'),
  oneOf: {
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'Fields of the record and the values they may have.',
  },
  generativeTests: strings(
    'Tests that generative, retrieval-augmented and agentic systems, and those of unknown type, must name.',
  ),
  openItems: {
    type: 'string',
    description: 'List whose open entries need an owner and a due date ahead.',
  },
  risksOrStatement: flag(
    'It names a scored risk of the register, or says why there is none.',
  ),
};

function counts(
  { selfAttested = false }: RecordParams,
  record: GovernanceRecord,
): boolean {
  return selfAttested
    ? record.state === 'submitted' || record.state === 'approved'
    : decidedByAnother(record);
}

function compileRecord(params: RecordParams, control: Control) {
  const { type, notBefore, openItems } = params;
  const fix = (): Fix => ({ text: control.remediation });
  const boundTo = params.boundTo ?? control.boundTo;
  const bound = { validityDays: control.validityDays, boundTo };
  const getNotBefore = notBefore ? compilePath(notBefore) : undefined;
  const content = (ctx: EvaluationContext, record: GovernanceRecord) =>
    checkPersons(record, params) ??
    (notBefore && getNotBefore
      ? checkNotBefore(ctx, record, notBefore, getNotBefore)
      : undefined) ??
    checkContent(ctx, record, params);
  return (ctx: EvaluationContext): Outcome => {
    if (ctx.recordsUnavailable !== undefined) {
      return recordsUnknown(ctx);
    }
    const candidates = ctx
      .recordsOf(type)
      .filter(record => counts(params, record));
    const record = currentRecord(ctx, boundTo, candidates);
    if (!record) {
      return missingRecord(ctx, type, fix);
    }
    const found = withFix(
      checkCurrentRecord(ctx, bound, record, () => content(ctx, record)),
      fix,
    );
    if (openItems && found.verdict === 'pass') {
      found.until = earliest(found.until, firstItemDue(ctx, record, openItems));
    }
    return found;
  };
}

/** An approved, current record of one type. */
export const recordRule = defineRule<RecordParams>({
  name: 'record',
  description:
    'An approved record of this type exists, is young enough, is bound to what is declared now, and says what is required; blanks say nothing. Of several, the newest that is bound to what is declared now is judged, or the newest if none is; of one instant, the one with the later id.',
  parameters,
  required: ['type'],
  compile: compileRecord,
});
