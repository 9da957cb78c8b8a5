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

/** One shape for every outcome: runs make hundreds of thousands of them. */
function controlOutcome(
  compiled: CompiledControl,
  requirement: ControlOutcome['requirement'],
  state: ControlState,
  code: ReasonCode,
  outcome?: Outcome,
  until?: number,
  assumedToApply: () => string[] = NOTHING,
  waiver?: GovernanceRecord,
): ControlOutcome {
  return {
    compiled,
    requirement,
    state,
    code,
    outcome,
    until,
    assumedToApply,
    waiver,
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
    return controlOutcome(compiled, requirement, 'not-applicable', 'condition');
  }
  if (requirement === 'off') {
    return controlOutcome(compiled, requirement, 'not-applicable', 'class');
  }
  const rank = stageRank(ctx.stage);
  if (rank < compiled.dueFromRank) {
    return controlOutcome(compiled, requirement, 'not-due', 'stage');
  }
  if (rank > compiled.dueUntilRank) {
    return controlOutcome(compiled, requirement, 'not-applicable', 'retired');
  }
  const byStage = compiled.dueFromRank > 0 && ctx.stageUndeclared;
  const assuming = applies === undefined || assumed !== undefined || byStage;
  const assumedToApply = assuming
    ? () => [
        ...(applies === undefined ? compiled.applies!.undeclared(ctx) : []),
        ...(assumed?.() ?? []),
        ...(byStage ? ['spec.lifecycleStage'] : []),
      ]
    : NOTHING;
  return judge(ctx, compiled, requirement, assuming, assumedToApply);
}

function judge(
  ctx: EvaluationContext,
  compiled: CompiledControl,
  requirement: ControlOutcome['requirement'],
  assuming: boolean,
  assumedToApply: () => string[],
): ControlOutcome {
  const outcome = runCheck(ctx, compiled);
  const { verdict, code, until } = outcome;
  const result = (state: ControlState, why: ReasonCode) =>
    controlOutcome(
      compiled,
      requirement,
      state,
      why,
      outcome,
      until,
      assumedToApply,
    );
  if (verdict === 'pass') {
    // Evidence that holds earns nothing until it is declared that it is due:
    // otherwise leaving a field out could raise the score.
    return assuming ? result('unknown', 'undeclared') : result('pass', code);
  }
  const waiver = waiverInForce(ctx, compiled.control);
  if (!waiver) {
    return result(verdict, code);
  }
  return controlOutcome(
    compiled,
    requirement,
    'waived',
    'waived',
    outcome,
    earliest(until, parseInstant(waiver.expiresAt!)),
    assumedToApply,
    waiver,
  );
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
