import { JsonObject } from '@backstage/types';
import { Control, EvidenceBinding } from '../../packs/types';
import { GovernanceRecord, RecordType } from '../../records/types';
import { EvaluationContext } from '../context';
import { fail, Outcome, unknown } from '../outcome';
import { compilePath, isEmpty } from '../paths';
import {
  checkBinding,
  checkCurrentRecord,
  decidedByAnother,
} from '../recordState';
import { endOfDueDate, parseInstant } from '../time';
import { Fix } from '../types';
import { defineRule } from './Rule';

/** What a record must say, beyond being there. */
export interface ContentExpectation {
  /** Keys of `data` that must say something. */
  has?: string[];
  /** Keys of `data.sections` that must say something. */
  sections?: string[];
  /** Values that a key of `data` may have. */
  oneOf?: Record<string, string[]>;
  /** Names that the list `data.tests` must hold for generative and agentic systems. */
  generativeTests?: string[];
  /** A list of `data` whose open items need an owner and a due date ahead. */
  openItems?: string;
  /** The list `data.risks` names a risk, or `data.noRiskStatement` says why none. */
  risksOrStatement?: boolean;
}

const GENERATIVE = ['generative', 'retrieval-augmented', 'agentic', 'unknown'];

function incomplete(type: string, what: string): Outcome {
  return fail('incomplete', () => `The ${type} ${what}.`);
}

function checkOpenItems(
  ctx: EvaluationContext,
  type: string,
  key: string,
  data: JsonObject,
): Outcome | undefined {
  const items = Array.isArray(data[key]) ? (data[key] as JsonObject[]) : [];
  for (const item of items) {
    if (item.status === 'closed') {
      continue;
    }
    if (isEmpty(item.owner) || isEmpty(item.dueDate)) {
      return incomplete(
        type,
        `has an open entry in ${key} without an owner or a due date`,
      );
    }
    const due = endOfDueDate(String(item.dueDate));
    if (!(due > ctx.now)) {
      return fail(
        'overdue',
        () => `An entry in ${key} of the ${type} was due on ${item.dueDate}.`,
      );
    }
  }
  return undefined;
}

function earliestDue(ctx: EvaluationContext, data: JsonObject, key?: string) {
  const items = key && Array.isArray(data[key]) ? data[key] : [];
  const dues = (items as JsonObject[])
    .filter(item => item.status !== 'closed' && !isEmpty(item.dueDate))
    .map(item => endOfDueDate(String(item.dueDate)))
    .filter(due => due > ctx.now);
  return dues.length > 0 ? Math.min(...dues) : undefined;
}

/** Judges what a record says. */
export function checkContent(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  expectation: ContentExpectation,
): Outcome | undefined {
  const { data, type } = record;
  for (const key of expectation.has ?? []) {
    if (isEmpty(compilePath(key)(data))) {
      return incomplete(type, `does not state ${key}`);
    }
  }
  const sections = (data.sections ?? {}) as JsonObject;
  const open = (expectation.sections ?? []).filter(key =>
    isEmpty(sections[key]),
  );
  if (open.length > 0) {
    return incomplete(type, `leaves open: ${open.join(', ')}`);
  }
  for (const [key, allowed] of Object.entries(expectation.oneOf ?? {})) {
    if (!allowed.includes(String(data[key]))) {
      return fail(
        'threshold',
        () =>
          `The ${type} says ${key}: ${
            data[key] ?? 'nothing'
          }; asked for is ${allowed.join(' or ')}.`,
      );
    }
  }
  if (expectation.generativeTests && GENERATIVE.includes(ctx.spec.type ?? '')) {
    const tests = Array.isArray(data.tests) ? data.tests : [];
    const absent = expectation.generativeTests.filter(
      name => !tests.includes(name),
    );
    if (absent.length > 0) {
      return incomplete(type, `names no test of ${absent.join(', ')}`);
    }
  }
  if (
    expectation.risksOrStatement &&
    isEmpty(data.risks) &&
    isEmpty(data.noRiskStatement)
  ) {
    return incomplete(
      type,
      'names no scored risk and no statement that there is none',
    );
  }
  return expectation.openItems
    ? checkOpenItems(ctx, type, expectation.openItems, data)
    : undefined;
}

/** Newest record that matches what it must be bound to, else the newest. */
export function currentRecord(
  ctx: EvaluationContext,
  control: Pick<Control, 'boundTo'>,
  records: readonly GovernanceRecord[],
): GovernanceRecord | undefined {
  return (
    records.find(
      record =>
        parseInstant(record.effectiveAt) <= ctx.now &&
        checkBinding(ctx, record, control.boundTo).holds,
    ) ?? records[0]
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
        ? `A ${type} waits for approval since ${waiting.effectiveAt.slice(
            0,
            10,
          )}.`
        : `No approved ${type} exists.`,
    { fix, facts: () => [{ path: `record:${type}`, value: null }] },
  );
}

interface RecordParams extends ContentExpectation {
  type: RecordType;
  subject?: string;
  /** Submitted is enough: the record vouches for itself. */
  selfAttested?: boolean;
  authorIsOwner?: boolean;
  approverMayApprove?: boolean;
  /** It must not be older than this date in the entity. */
  notBefore?: string;
  /** Binding of this record, where it is another than the control's. */
  boundTo?: EvidenceBinding;
}

function checkPersons(
  record: GovernanceRecord,
  params: RecordParams,
): Outcome | undefined {
  if (params.authorIsOwner && !record.binding?.authorIsOwner) {
    return incomplete(
      record.type,
      `was written by ${record.author}, who did not belong to the owner`,
    );
  }
  if (params.approverMayApprove && !record.binding?.approverMayApprove) {
    return incomplete(
      record.type,
      `was approved by ${record.approver}, who did not hold the permission`,
    );
  }
  return undefined;
}

/**
 * The last significant change must not be later than the record. Where none is
 * declared every change of the governed facts counts as one.
 */
function checkNotBefore(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  field: string | undefined,
): Outcome | undefined {
  if (!field) {
    return undefined;
  }
  const date = compilePath(field)(ctx.entity);
  if (typeof date !== 'string') {
    return record.binding?.specHash === ctx.specHash
      ? undefined
      : {
          verdict: 'expired',
          code: 'superseded',
          reason: () =>
            `The declared facts have changed since the ${record.type}, and ${field} does not say when the last significant change was.`,
        };
  }
  return parseInstant(record.effectiveAt) >= parseInstant(date)
    ? undefined
    : {
        verdict: 'expired',
        code: 'superseded',
        reason: () =>
          `The ${record.type} of ${record.effectiveAt.slice(
            0,
            10,
          )} is older than the significant change of ${date}.`,
      };
}

/** An approved, current record of one type. */
export const recordRule = defineRule<RecordParams>({
  name: 'record',
  description:
    'An approved record of this type exists, is young enough, is bound to what is declared now, and says what is asked for.',
  parameters: {
    type: { type: 'string', description: 'Record type.' },
    subject: { type: 'string', description: 'What the record is about.' },
    selfAttested: {
      type: 'boolean',
      description: 'A submitted record counts; no second person is asked for.',
    },
    authorIsOwner: {
      type: 'boolean',
      description: 'The author belonged to the owner at that time.',
    },
    approverMayApprove: {
      type: 'boolean',
      description: 'The approver held the permission at that time.',
    },
    notBefore: {
      type: 'string',
      description: 'Date in the entity than which it must not be older.',
    },
    boundTo: {
      type: 'string',
      description:
        "Binding of this record, where it is another than the control's.",
    },
    has: {
      type: 'array',
      items: { type: 'string' },
      description: 'Fields of the record that say something.',
    },
    sections: {
      type: 'array',
      items: { type: 'string' },
      description: 'Sections of the record that say something.',
    },
    oneOf: {
      type: 'object',
      description: 'Fields of the record and the values they may have.',
    },
    generativeTests: {
      type: 'array',
      items: { type: 'string' },
      description: 'Tests that generative and agentic systems must name.',
    },
    openItems: {
      type: 'string',
      description:
        'List whose open entries need an owner and a due date ahead.',
    },
    risksOrStatement: {
      type: 'boolean',
      description: 'It names scored risks, or says why there is none.',
    },
  },
  required: ['type'],
  compile(params, control) {
    const fix = (): Fix => ({ text: control.remediation });
    const bound = { ...control, boundTo: params.boundTo ?? control.boundTo };
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return unknown(
          () => `Records could not be read: ${ctx.recordsUnavailable}.`,
        );
      }
      const candidates = ctx
        .recordsOf(params.type)
        .filter(record => !params.subject || record.subject === params.subject)
        .filter(record =>
          params.selfAttested
            ? record.state === 'submitted' || record.state === 'approved'
            : decidedByAnother(record),
        );
      const record = currentRecord(ctx, bound, candidates);
      if (!record) {
        return missingRecord(ctx, params.type, fix);
      }
      const outcome = checkCurrentRecord(
        ctx,
        bound,
        record,
        () =>
          checkPersons(record, params) ??
          checkNotBefore(ctx, record, params.notBefore) ??
          checkContent(ctx, record, params),
      );
      const due =
        outcome.verdict === 'pass'
          ? earliestDue(ctx, record.data, params.openItems)
          : undefined;
      return {
        ...outcome,
        fix: outcome.fix ?? fix,
        ...(due !== undefined && {
          until: Math.min(due, outcome.until ?? Infinity),
        }),
      };
    };
  },
});

/** A link alone is a pointer, and no dated, approved evidence. */
export const linkIsNotEnoughRule = defineRule<{ type: string }>({
  name: 'link-without-record',
  description:
    'Always fails: tells apart a link of this type without a record, and neither.',
  parameters: { type: { type: 'string', description: 'Type of the link.' } },
  required: ['type'],
  compile({ type }, control) {
    return ctx => {
      const link = ctx.entity.metadata.links?.find(item => item.type === type);
      const fix = (): Fix => ({ text: control.remediation });
      return link
        ? fail(
            'incomplete',
            () =>
              `A link of the type ${type} is there, without an approved record it is not dated evidence.`,
            { fix, facts: () => [{ path: 'metadata.links', value: link.url }] },
          )
        : fail('missing', () => `No record and no link of the type ${type}.`, {
            fix,
          });
    };
  },
});
