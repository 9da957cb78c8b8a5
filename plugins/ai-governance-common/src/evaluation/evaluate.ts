import { stringifyEntityRef } from '@backstage/catalog-model';
import { compilePack } from './compile';
import { EvaluationContext } from './context';
import { ControlOutcome, decideControl, nextChange } from './controlOutcome';
import { describeControl } from './describe';
import { earliest } from './outcome';
import { resolveOwnership } from './ownership';
import { reviewCadenceWarning } from './reviewCadence';
import { effectiveRiskClass } from './riskClass';
import { computeScore, Score } from './score';
import { isLive, stageDisagreement } from './stage';
import { formatInstant } from './time';
import { EvaluationInput, Scorecard, ScorecardWarning } from './types';

interface Decision {
  ctx: EvaluationContext;
  outcomes: ControlOutcome[];
  score: Score;
}

function decide(input: EvaluationInput): Decision {
  const ctx = new EvaluationContext(input);
  const outcomes = compilePack(input.pack).map(control =>
    decideControl(ctx, control),
  );
  return { ctx, outcomes, score: computeScore(outcomes, input.policy) };
}

function nextChangeOf({ ctx, outcomes }: Decision): number | undefined {
  return outcomes.reduce<number | undefined>(
    (least, outcome) =>
      outcome.until === undefined
        ? least
        : earliest(least, nextChange(ctx, outcome)),
    undefined,
  );
}

function isBlocked(ctx: EvaluationContext): boolean {
  return ctx.spec.risk?.class === 'prohibited' && isLive(ctx.stage);
}

function warningsOf(ctx: EvaluationContext): ScorecardWarning[] {
  const warnings: ScorecardWarning[] = [];
  const disagreement = stageDisagreement(ctx.spec);
  if (disagreement) {
    warnings.push({
      code: 'lifecycle-mismatch',
      message: `spec.lifecycle is ${disagreement.lifecycle} and spec.lifecycleStage is ${disagreement.declared}; the later of the two, ${disagreement.effective}, decides what is due.`,
      path: 'spec.lifecycleStage',
    });
  }
  if (ctx.stageUndeclared) {
    warnings.push({
      code: 'unknown-stage',
      message: `The life cycle stage is not known, so the system is held to ${ctx.stage}.`,
      path: 'spec.lifecycleStage',
    });
  }
  const declared = ctx.spec.risk?.class;
  if (declared === undefined || declared === 'unclassified') {
    warnings.push({
      code: 'unclassified',
      message:
        'The system has no risk class, so it is held to the controls of class high.',
      path: 'spec.risk.class',
    });
  }
  const cadence = reviewCadenceWarning(ctx);
  return cadence ? [...warnings, cadence] : warnings;
}

/**
 * Measures one AI system against one control pack at one instant. A pure
 * function: the same inputs give the same result, byte for byte.
 *
 * @public
 */
export function evaluate(input: EvaluationInput): Scorecard {
  const decision = decide(input);
  const { ctx, outcomes, score } = decision;
  const next = nextChangeOf(decision);
  return {
    entityRef: stringifyEntityRef(input.entity),
    pack: { id: input.pack.id, version: input.pack.version },
    evaluatedAt: formatInstant(input.now),
    stage: {
      effective: ctx.stage,
      declared: ctx.spec.lifecycleStage,
      lifecycle: ctx.spec.lifecycle,
    },
    riskClass: {
      effective: effectiveRiskClass(ctx.spec),
      declared: ctx.spec.risk?.class,
    },
    ownership: resolveOwnership(input.entity, input.references),
    ...(score.completeness !== undefined && {
      completeness: score.completeness,
    }),
    level: score.level,
    caps: score.caps,
    blocked: isBlocked(ctx),
    counts: score.counts,
    recommended: score.recommended,
    warnings: warningsOf(ctx),
    controls: outcomes.map(outcome => describeControl(ctx, outcome)),
    ...(next !== undefined && { nextChangeAt: formatInstant(next) }),
  };
}

/**
 * The part of a scorecard that lists and history need, without its words.
 * @public
 */
export interface EvaluationDigest
  extends Pick<
    Scorecard,
    | 'completeness'
    | 'level'
    | 'blocked'
    | 'counts'
    | 'recommended'
    | 'ownership'
  > {
  stage: Scorecard['stage']['effective'];
  /** In the order of the pack. */
  controls: Array<{
    state: ControlOutcome['state'];
    code: ControlOutcome['code'];
    requirement: ControlOutcome['requirement'];
  }>;
  failingGates: string[];
  /** Weight that passes and weight that is due. */
  passingWeight: number;
  dueWeight: number;
  /** Milliseconds since the epoch. */
  nextChangeAt?: number;
}

/**
 * The same decision as {@link evaluate}, for runs over thousands of systems.
 * @public
 */
export function evaluateDigest(input: EvaluationInput): EvaluationDigest {
  const decision = decide(input);
  const { ctx, outcomes, score } = decision;
  let passingWeight = 0;
  let dueWeight = 0;
  const controls = outcomes.map(({ compiled, state, code, requirement }) => {
    if (requirement === 'required') {
      const { weight } = compiled.control;
      if (state === 'pass') passingWeight += weight;
      if (
        state === 'pass' ||
        state === 'fail' ||
        state === 'expired' ||
        state === 'unknown'
      ) {
        dueWeight += weight;
      }
    }
    return { state, code, requirement };
  });
  return {
    completeness: score.completeness,
    level: score.level,
    blocked: isBlocked(ctx),
    counts: score.counts,
    recommended: score.recommended,
    ownership: resolveOwnership(input.entity, input.references),
    stage: ctx.stage,
    controls,
    failingGates: score.failingGates,
    passingWeight,
    dueWeight,
    nextChangeAt: nextChangeOf(decision),
  };
}
