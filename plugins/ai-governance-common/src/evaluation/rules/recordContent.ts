import { JsonObject, JsonValue } from '@backstage/types';
import { isEmpty } from '../../lib/paths';
import { earliest } from '../../lib/time';
import { GovernanceRecord } from '../../records/types';
import { ratingOf } from '../../risk/rateRisk';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside } from '../outcome';

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
  /** The list `data.risks` names a scored risk, or `data.noRiskStatement` says why none. */
  risksOrStatement?: boolean;
}

const GENERATIVE = ['generative', 'retrieval-augmented', 'agentic', 'unknown'];

function incomplete(type: string, what: string): Outcome {
  return fail('incomplete', () => `The ${type} ${what}.`);
}

function asObject(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
}

function asList(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function openItemsOf(data: JsonObject, key: string): JsonObject[] {
  return asList(data[key])
    .map(asObject)
    .filter(item => item.status !== 'closed');
}

function checkOpenItems(
  ctx: EvaluationContext,
  type: string,
  key: string,
  data: JsonObject,
): Outcome | undefined {
  for (const { owner, dueDate } of openItemsOf(data, key)) {
    if (isEmpty(owner) || isEmpty(dueDate)) {
      return incomplete(
        type,
        `has an open entry in ${key} without an owner or a due date`,
      );
    }
    const due = ctx.calendar.endOf(String(dueDate));
    if (Number.isNaN(due)) {
      return fail(
        'malformed',
        () =>
          `An entry in ${key} of the ${type} has an invalid date (${dueDate}).`,
      );
    }
    if (due <= ctx.now) {
      return outside(
        'overdue',
        () => `An entry in ${key} of the ${type} was due on ${dueDate}.`,
      );
    }
  }
  return undefined;
}

/** Instant at which the first open item of a record is overdue. */
export function firstItemDue(
  { calendar }: EvaluationContext,
  record: GovernanceRecord,
  key: string,
): number | undefined {
  return openItemsOf(record.data, key)
    .map(item => calendar.endOf(String(item.dueDate)))
    .reduce<number | undefined>(earliest, undefined);
}

function checkValues(
  { type, data }: GovernanceRecord,
  oneOf: Record<string, string[]>,
): Outcome | undefined {
  for (const key of Object.keys(oneOf)) {
    const allowed = oneOf[key];
    const value = data[key];
    if (isEmpty(value)) {
      return incomplete(type, `does not state ${key}`);
    }
    if (!allowed.includes(String(value))) {
      return outside(
        'threshold',
        () =>
          `The ${type} says ${key}: ${value}; it must be ${allowed.join(
            ' or ',
          )}.`,
      );
    }
  }
  return undefined;
}

/** Whether an entry has a rating, or names a risk that stands in the register and has. */
function isScored(ctx: EvaluationContext, entry: JsonValue): boolean {
  const data =
    typeof entry === 'string'
      ? ctx.standing('risk').find(risk => risk.id === entry)?.data
      : asObject(entry);
  return data !== undefined && ratingOf(data, 'inherent') !== undefined;
}

/** Judges what a record says. */
export function checkContent(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  expected: ContentExpectation,
): Outcome | undefined {
  const { data, type } = record;
  const unsaid = expected.has?.find(key => isEmpty(data[key]));
  if (unsaid !== undefined) {
    return incomplete(type, `does not state ${unsaid}`);
  }
  if (expected.sections) {
    const sections = asObject(data.sections);
    const open = expected.sections.filter(key => isEmpty(sections[key]));
    if (open.length > 0) {
      return incomplete(type, `leaves open: ${open.join(', ')}`);
    }
  }
  if (expected.generativeTests && GENERATIVE.includes(ctx.spec.type ?? '')) {
    const tests = asList(data.tests);
    const absent = expected.generativeTests.filter(
      name => !tests.includes(name),
    );
    if (absent.length > 0) {
      return incomplete(type, `names no test of ${absent.join(', ')}`);
    }
  }
  if (
    expected.risksOrStatement &&
    isEmpty(data.noRiskStatement) &&
    !asList(data.risks).some(entry => isScored(ctx, entry))
  ) {
    return incomplete(
      type,
      'names no scored risk and no statement that there is none',
    );
  }
  return (
    (expected.oneOf && checkValues(record, expected.oneOf)) ??
    (expected.openItems
      ? checkOpenItems(ctx, type, expected.openItems, data)
      : undefined)
  );
}
