import { stageRank } from '../entity/stage';
import { earliest } from '../lib/time';
import { GovernanceRecord } from '../records/types';
import { CompiledControl } from './compile';
import { EvaluationContext } from './context';
import { fail, Outcome } from './outcome';
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
  /** Those of them without which it is open whether it applies at all. */
  openCondition: () => string[];
  waiver?: GovernanceRecord;
  /** The state stays at least until this instant; for good when undefined. */
  until?: number;
  /** At `until` the state changes for certain. */
  sure: boolean;
}

const NOTHING = (): string[] => [];

interface Asked {
  requirement: 'required' | 'recommended' | 'off';
  /** Undeclared facts that made it required. */
  assumed?: () => string[];
}

const REQUIRED: Asked = { requirement: 'required', assumed: undefined };
const RECOMMENDED: Asked = { requirement: 'recommended', assumed: undefined };
const OFF: Asked = { requirement: 'off', assumed: undefined };
const REQUIRED_WITHOUT_CLASS: Asked = {
  requirement: 'required',
  assumed: () => ['spec.risk.class'],
};

/** Whether the class asks for a control, and whether that was declared. */
function requirementOf(
  ctx: EvaluationContext,
  compiled: CompiledControl,
): Asked {
  const base = compiled.control.require[ctx.requirementClass];
  if (base === 'required') {
    const declared = ctx.spec.risk?.class;
    return compiled.alwaysRequired ||
      (declared !== undefined && declared !== 'unclassified')
      ? REQUIRED
      : REQUIRED_WITHOUT_CLASS;
  }
  const also = compiled.requireAlso ? compiled.requireAlso.test(ctx) : false;
  if (also === false) {
    return base === 'off' ? OFF : RECOMMENDED;
  }
  return also
    ? REQUIRED
    : {
        requirement: 'required',
        assumed: () => compiled.requireAlso!.undeclared(ctx),
      };
}

/** A control that is not checked: no evidence changes its state. */
function unchecked(
  ctx: EvaluationContext,
  compiled: CompiledControl,
  requirement: ControlOutcome['requirement'],
  state: 'not-applicable' | 'not-due',
  code: ReasonCode,
): ControlOutcome {
  return {
    compiled,
    state,
    code,
    requirement,
    outcome: undefined,
    assumedToApply: NOTHING,
    openCondition: NOTHING,
    waiver: undefined,
    // A register that is still empty can rule a control out.
    until: code === 'condition' ? ctx.nextArrival : undefined,
    sure: false,
  };
}

/**
 * Decides the state of one control: does it apply, is it due, does its check
 * hold, is it waived.
 */
export function decideControl(
  ctx: EvaluationContext,
  compiled: CompiledControl,
): ControlOutcome {
  const applies = compiled.applies ? compiled.applies.test(ctx) : true;
  const { requirement, assumed } = requirementOf(ctx, compiled);
  if (applies === false) {
    return unchecked(ctx, compiled, requirement, 'not-applicable', 'condition');
  }
  if (requirement === 'off') {
    return unchecked(ctx, compiled, requirement, 'not-applicable', 'class');
  }
  const rank = stageRank(ctx.stage);
  if (rank < compiled.dueFromRank) {
    return unchecked(ctx, compiled, requirement, 'not-due', 'stage');
  }
  if (rank > compiled.dueUntilRank) {
    return unchecked(ctx, compiled, requirement, 'not-applicable', 'retired');
  }
  const open = ctx.stageUndeclared;
  const stagePath =
    open && compiled.dueFromRank > open.reached ? open.path : undefined;
  const assuming =
    applies === undefined || assumed !== undefined || stagePath !== undefined;
  const openCondition =
    applies === undefined ? () => compiled.applies!.undeclared(ctx) : NOTHING;
  const assumedToApply = assuming
    ? () => [
        ...openCondition(),
        ...(assumed?.() ?? []),
        ...(stagePath ? [stagePath] : []),
      ]
    : NOTHING;
  const asked = { requirement, assumedToApply, openCondition };
  return judge(ctx, compiled, asked, assuming);
}

function judge(
  ctx: EvaluationContext,
  compiled: CompiledControl,
  asked: Pick<
    ControlOutcome,
    'requirement' | 'assumedToApply' | 'openCondition'
  >,
  assuming: boolean,
): ControlOutcome {
  const outcome = runCheck(ctx, compiled);
  const { verdict, code, until } = outcome;
  const { nextArrival } = ctx;
  const passes = verdict === 'pass';
  const decided: ControlOutcome = {
    compiled,
    state: verdict,
    code,
    requirement: asked.requirement,
    outcome,
    assumedToApply: asked.assumedToApply,
    openCondition: asked.openCondition,
    waiver: undefined,
    until: earliest(until, nextArrival),
    sure: passes && !outcome.doubtful && nextArrival === undefined,
  };
  if (passes && !assuming) {
    return decided;
  }
  const waiver = waiverInForce(ctx, compiled.control);
  if (waiver) {
    decided.state = 'waived';
    decided.code = 'waived';
    decided.waiver = waiver;
    decided.until = earliest(
      decided.until,
      ctx.calendar.endOf(waiver.expiresAt!),
    );
    decided.sure = false;
  } else if (passes) {
    // Evidence that holds earns nothing until it is declared that it is due:
    // otherwise leaving a field out could raise the score.
    decided.state = 'unknown';
    decided.code = 'undeclared';
    // What is read of a document may become unknown as well.
    decided.sure = false;
  }
  return decided;
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

/**
 * The instant at which the state really changes by itself, when that is before
 * `limit`. What may stay all the same is decided anew at each instant at which it
 * might change.
 */
export function nextChange(
  ctx: EvaluationContext,
  decided: ControlOutcome,
  limit: number = Infinity,
): number | undefined {
  let { until } = decided;
  if (decided.sure) {
    return until;
  }
  while (until !== undefined && until < limit) {
    const later = decideControl(ctx.at(until), decided.compiled);
    if (later.state !== decided.state) {
      return until;
    }
    const again: number | undefined = later.until;
    until = again !== undefined && again > until ? again : undefined;
  }
  return undefined;
}
