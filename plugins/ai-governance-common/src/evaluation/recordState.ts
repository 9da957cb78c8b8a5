import { isDecidedByAnother } from '../lib/entityRefs';
import { earliest } from '../lib/time';
import { isEmpty } from '../lib/paths';
import { Control, EvidenceBinding } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { EvaluationContext } from './context';
import { expired, fail, Outcome, pass, unknown } from './outcome';
import { Fact, Fix } from './types';

/** Version without what does not change its major number. */
function majorOf(version: string): string {
  return /^v?(\d+)/.exec(version)?.[1] ?? version;
}

/** How a record and the declaration differ; undefined when they do not. */
interface Difference {
  /** In words. */
  text: string;
  /** Field without which no evidence can be matched. */
  undeclared?: string;
}

const same = (a: string, b: string) => a === b;
const sameMajor = (a: string, b: string) => majorOf(a) === majorOf(b);

function compare(
  field: string,
  bound: string | undefined,
  current: string | undefined,
  matches: (a: string, b: string) => boolean,
): Difference | undefined {
  if (current === undefined) {
    return {
      text: `${field} is not declared, so evidence cannot be matched to it`,
      undeclared: field,
    };
  }
  if (bound === undefined) {
    return { text: `it names no ${field}` };
  }
  return matches(bound, current)
    ? undefined
    : { text: `it is for ${field} ${bound}, and ${current} is declared` };
}

const FACTS_CHANGED: Difference = {
  text: 'the declared facts have changed since',
};

/** Whether a record is about something else than what is declared now. */
export function findDifference(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  binding: EvidenceBinding | undefined,
): Difference | undefined {
  const { version, classifiedOn, specHash } = record.binding ?? {};
  switch (binding) {
    case 'version':
      return compare('spec.version', version, ctx.spec.version, same);
    case 'version-major':
      return compare('spec.version', version, ctx.spec.version, sameMajor);
    case 'classified-on':
      return compare(
        'spec.risk.classifiedOn',
        classifiedOn,
        ctx.spec.risk?.classifiedOn,
        same,
      );
    case 'spec-hash':
      return ctx.isOfDeclaredFacts(specHash) ? undefined : FACTS_CHANGED;
    default:
      // The other bindings are to one risk or one dataset, and judged with it.
      return undefined;
  }
}

/** Instant at which a record no longer counts; undefined when it does not age. */
export function expiryOf(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  control: Pick<Control, 'validityDays'>,
): { expiresAt?: number; validity?: number } {
  const { calendar, requirementClass } = ctx;
  const from = calendar.startOf(record.effectiveAt);
  const aged = calendar.afterDays(
    from,
    control.validityDays?.[requirementClass],
  );
  const stated =
    record.expiresAt === undefined
      ? undefined
      : calendar.endOf(record.expiresAt);
  const expiresAt = earliest(aged, stated);
  return expiresAt === undefined
    ? {}
    : { expiresAt, validity: expiresAt - from };
}

/** The facts that every record shows. */
export function recordFacts(record: GovernanceRecord): () => Fact[] {
  return () => [
    {
      path: `record:${record.type}`,
      value: {
        id: record.id,
        author: record.author,
        ...(record.approver && { approver: record.approver }),
        effectiveAt: record.effectiveAt,
        ...(record.binding?.version && { version: record.binding.version }),
        ...(record.imported && { imported: true }),
      },
    },
  ];
}

/** Records could not be read. */
export function recordsUnknown(ctx: EvaluationContext): Outcome {
  return unknown(() => `Records could not be read: ${ctx.recordsUnavailable}.`);
}

/** Whether a decision was made by somebody else than the author. */
export function decidedByAnother(record: GovernanceRecord): boolean {
  return record.state === 'approved' && isDecidedByAnother(record);
}

/**
 * What a record states in place of the instant from which or until which it counts;
 * a source of records may leave out the former.
 */
export function findOddDate(
  { calendar }: EvaluationContext,
  record: GovernanceRecord,
): string | undefined {
  const { effectiveAt, expiresAt } = record;
  if (isEmpty(effectiveAt)) return 'no effectiveAt';
  return [effectiveAt, expiresAt].find(
    text => text !== undefined && Number.isNaN(calendar.startOf(text)),
  );
}

/**
 * Judges the age and the binding of an approved record. `content` judges what it
 * says and is asked only for evidence that still counts.
 */
export function checkCurrentRecord(
  ctx: EvaluationContext,
  control: Pick<Control, 'validityDays' | 'boundTo'>,
  record: GovernanceRecord,
  content: () => Outcome | undefined,
): Outcome {
  const { type } = record;
  const { calendar } = ctx;
  const facts = recordFacts(record);
  const odd = findOddDate(ctx, record);
  if (odd !== undefined) {
    return fail(
      'malformed',
      () => `The ${type} has an invalid date (${odd}).`,
      {
        facts,
      },
    );
  }
  const from = calendar.startOf(record.effectiveAt);
  const { expiresAt, validity } = expiryOf(ctx, record, control);
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return expired(
      'aged',
      () =>
        `The ${type} of ${calendar.dayOf(
          from,
        )} was good until ${calendar.lastDayBefore(expiresAt)}.`,
      { facts, expiresAt },
    );
  }
  const difference = findDifference(ctx, record, control.boundTo);
  if (difference) {
    const { text, undeclared } = difference;
    return expired(
      'superseded',
      () => `The ${type} of ${calendar.dayOf(from)} is superseded: ${text}.`,
      { facts, fix: undeclared ? fixUndeclared(undeclared) : undefined },
    );
  }
  const found = content();
  if (found && found.verdict !== 'pass') {
    found.facts ??= facts;
    // What falls short today is expired on the day it ages.
    found.until = earliest(found.until, expiresAt);
    return found;
  }
  return pass(() => `The ${type} of ${calendar.dayOf(from)} is current.`, {
    facts,
    expiresAt,
    validity,
    until: expiresAt,
  });
}

/** What makes evidence matchable to the declaration. */
export function fixUndeclared(path: string): () => Fix {
  return () => ({
    text: `Declare ${path}, so that evidence can be matched to it.`,
    path,
  });
}
