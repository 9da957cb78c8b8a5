import { Control, EvidenceBinding } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { EvaluationContext } from './context';
import { expired, fail, Outcome, pass } from './outcome';
import { DAY, formatDay, parseInstant } from './time';
import { Fact } from './types';

/** Version without what does not change its major number. */
export function majorOf(version: string): string {
  return /^v?(\d+)/.exec(version)?.[1] ?? version;
}

interface BindingCheck {
  holds: boolean;
  /** What differs, in words. */
  difference: string;
}

function compare(
  what: string,
  bound: string | undefined,
  current: string | undefined,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): BindingCheck {
  if (current === undefined) {
    return {
      holds: false,
      difference: `${what} is not declared, so evidence cannot be matched to it`,
    };
  }
  if (bound === undefined) {
    return { holds: false, difference: `it names no ${what}` };
  }
  return {
    holds: same(bound, current),
    difference: `it is for ${what} ${bound}, and ${current} is declared`,
  };
}

/** Whether a record is about the system as it is declared now. */
export function checkBinding(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  binding: EvidenceBinding | undefined,
): BindingCheck {
  const bound = record.binding ?? {};
  switch (binding) {
    case 'version':
      return compare('spec.version', bound.version, ctx.spec.version);
    case 'version-major':
      return compare(
        'spec.version',
        bound.version,
        ctx.spec.version,
        (a, b) => majorOf(a) === majorOf(b),
      );
    case 'classified-on':
      return compare(
        'spec.risk.classifiedOn',
        bound.classifiedOn,
        ctx.spec.risk?.classifiedOn,
      );
    case 'spec-hash':
      return {
        holds: bound.specHash === ctx.specHash,
        difference: 'the declared facts have changed since',
      };
    default:
      return { holds: true, difference: '' };
  }
}

/** Instant at which a record no longer counts; undefined when it does not age. */
export function expiryOf(
  ctx: EvaluationContext,
  record: GovernanceRecord,
  control: Pick<Control, 'validityDays'>,
): { expiresAt?: number; validity?: number } {
  const from = parseInstant(record.effectiveAt);
  const days = control.validityDays?.[ctx.requirementClass];
  const aged = days === undefined ? Infinity : from + days * DAY;
  const stated = record.expiresAt ? parseInstant(record.expiresAt) : Infinity;
  const expiresAt = Math.min(aged, stated);
  return Number.isFinite(expiresAt)
    ? { expiresAt, validity: expiresAt - from }
    : {};
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
      },
    },
  ];
}

/** Whether a decision was made by somebody else than the author. */
export function decidedByAnother(record: GovernanceRecord): boolean {
  return (
    record.state === 'approved' &&
    record.approver !== undefined &&
    record.approver !== record.author
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
  const facts = recordFacts(record);
  const from = parseInstant(record.effectiveAt);
  if (!(from <= ctx.now)) {
    return fail(
      'malformed',
      () =>
        `The ${record.type} is dated in the future (${record.effectiveAt}).`,
      { facts, ...(Number.isFinite(from) && { until: from }) },
    );
  }
  const { expiresAt, validity } = expiryOf(ctx, record, control);
  if (expiresAt !== undefined && ctx.now >= expiresAt) {
    return expired(
      'aged',
      () =>
        `The ${record.type} of ${formatDay(from)} was good until ${formatDay(
          expiresAt,
        )}.`,
      { facts, expiresAt },
    );
  }
  const binding = checkBinding(ctx, record, control.boundTo);
  if (!binding.holds) {
    return expired(
      'superseded',
      () =>
        `The ${record.type} of ${formatDay(from)} is superseded: ${
          binding.difference
        }.`,
      { facts },
    );
  }
  const found = content();
  if (found && found.verdict !== 'pass') {
    return { facts, ...found };
  }
  return pass(
    () => `The ${record.type} of ${formatDay(from)} is approved and current.`,
    { facts, expiresAt, validity, until: expiresAt },
  );
}
