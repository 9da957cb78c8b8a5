import { GovernanceRecord } from '../records/types';
import { CompiledControl } from './compile';
import { EvaluationContext } from './context';
import { earliest, fail, Outcome } from './outcome';
import { stageRank } from './stage';
import { parseInstant } from './time';
import { ControlState, ReasonCode } from './types';
import { waiverInForce } from './waivers';

/** What was decided about one control, before it is put into words. */
export interface ControlOutcome {
  compiled: CompiledControl;
  state: ControlState;
  code: ReasonCode;
  requirement: 'required' | 'recommended' | 'off';
  /** Result of the check, where it was run. */
  outcome?: Outcome;
  /** Paths whose absence makes that it applies or is required. */
  assumedToApply: () => string[];
  waiver?: GovernanceRecord;
  /** Earliest instant at which the state may change by itself. */
  until?: number;
}

const NOTHING = (): string[] => [];

/** Whether the class asks for a control, and whether that was declared. */
function requirementOf(
  ctx: EvaluationContext,
  compiled: CompiledControl,
): {
  requirement: 'required' | 'recommended' | 'off';
  assumed?: () => string[];
} {
  const { control } = compiled;
  const base = control.require[ctx.requirementClass];
  if (base === 'required') {
    const declared = ctx.spec.risk?.class;
    const sure =
      compiled.alwaysRequired ||
      (declared !== undefined && declared !== 'unclassified');
    return { requirement: base, ...(!sure && { assumed: classAssumed }) };
  }
  const also = compiled.requireAlso?.test(ctx);
  if (!compiled.requireAlso || also === false) {
    return { requirement: base };
  }
  return {
    requirement: 'required',
    ...(also === undefined && {
      assumed: () => compiled.requireAlso!.undeclared(ctx),
    }),
  };
}

const classAssumed = () => ['spec.risk.class'];

function stageState(
  ctx: EvaluationContext,
  compiled: CompiledControl,
): { state: ControlState; code: ReasonCode } | undefined {
  const rank = stageRank(ctx.stage);
  if (rank < compiled.dueFromRank) {
    return { state: 'not-due', code: 'stage' };
  }
  return rank > compiled.dueUntilRank
    ? { state: 'not-applicable', code: 'retired' }
    : undefined;
}

/** Whether due only because the stage was not declared. */
function stageAssumed(ctx: EvaluationContext, compiled: CompiledControl) {
  return compiled.dueFromRank > 0 && ctx.stageUndeclared;
}

/**
 * Decides the state of one control: does it apply, is it due, does its check
 * hold, is it waived.
 */
export function decideControl(
  ctx: EvaluationContext,
  compiled: CompiledControl,
): ControlOutcome {
  const applies =
    compiled.applies?.test(ctx) ?? (compiled.applies ? undefined : true);
  const { requirement, assumed } = requirementOf(ctx, compiled);
  const base = { compiled, requirement, assumedToApply: NOTHING };
  if (applies === false) {
    return { ...base, state: 'not-applicable', code: 'condition' };
  }
  if (requirement === 'off') {
    return { ...base, state: 'not-applicable', code: 'class' };
  }
  const early = stageState(ctx, compiled);
  if (early) {
    return { ...base, ...early };
  }
  const byStage = stageAssumed(ctx, compiled);
  const assuming = applies === undefined || assumed !== undefined || byStage;
  const outcome = runCheck(ctx, compiled);
  const decided: ControlOutcome = {
    ...base,
    outcome,
    state: outcome.verdict,
    code: outcome.code,
    until: outcome.until,
    ...(assuming && {
      assumedToApply: () => [
        ...(applies === undefined ? compiled.applies!.undeclared(ctx) : []),
        ...(assumed?.() ?? []),
        ...(byStage ? ['spec.lifecycleStage'] : []),
      ],
    }),
  };
  if (outcome.verdict === 'pass') {
    // Evidence that holds earns nothing until it is declared that it is due:
    // otherwise leaving a field out could raise the score.
    return assuming
      ? { ...decided, state: 'unknown', code: 'undeclared' }
      : decided;
  }
  const waiver = waiverInForce(ctx, compiled.control);
  return waiver
    ? {
        ...decided,
        state: 'waived',
        code: 'waived',
        waiver,
        until: earliest(outcome.until, parseInstant(waiver.expiresAt!)),
      }
    : decided;
}

/** A rule that breaks on odd input must not hide the other controls. */
function runCheck(ctx: EvaluationContext, compiled: CompiledControl): Outcome {
  try {
    return compiled.check.run(ctx);
  } catch (error) {
    return fail(
      'malformed',
      () =>
        `What is declared could not be evaluated: ${(error as Error).message}.`,
    );
  }
}

const MOST_STEPS = 16;

/**
 * The instant at which the state really changes by itself. An expiry inside a
 * set of alternatives need not change anything, so doubtful ones are tried.
 */
export function nextChange(
  ctx: EvaluationContext,
  decided: ControlOutcome,
): number | undefined {
  let { until } = decided;
  const sure =
    decided.state === 'pass' && decided.outcome?.doubtful === undefined;
  if (until === undefined || sure) {
    return until;
  }
  for (let step = 0; step < MOST_STEPS && until !== undefined; step++) {
    const later = decideControl(ctx.at(until), decided.compiled);
    if (later.state !== decided.state) {
      return until;
    }
    if (later.until === undefined || later.until <= until) {
      return undefined;
    }
    until = later.until;
  }
  return until;
}
