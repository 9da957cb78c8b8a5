import { stringifyEntityRef } from '@backstage/catalog-model';
import { effectiveRiskClass } from '../entity/riskClass';
import { isLive } from '../entity/stage';
import { Calendar } from '../lib/Calendar';
import { earliest, formatInstant } from '../lib/time';
import { findAttention } from './attention';
import { AttentionFinding } from './AttentionFinding';
import { compilePack } from './compile';
import { EvaluationContext, hashesOf } from './context';
import { ControlOutcome, decideControl, nextChange } from './controlOutcome';
import { describeControl } from './describe';
import { EvidenceView } from './EvidenceView';
import { statesOf, WatchedMetricState } from './metricStates';
import { resolveOwnership } from './ownership';
import { computeScore, Score } from './score';
import { EvaluationInput, Scorecard } from './types';
import { findWarnings } from './warnings';

/**
 * Rises whenever the evaluator may decide otherwise on the same inputs, so that stored
 * results of an earlier revision are evaluated again.
 * @public
 */
export const EVALUATOR_REVISION: number = 8;

interface Decision {
  ctx: EvaluationContext;
  outcomes: ControlOutcome[];
  score: Score;
}

function decide(
  input: EvaluationInput,
  ctx: EvaluationContext = new EvaluationContext(input),
): Decision {
  const outcomes = compilePack(input.pack).map(control =>
    decideControl(ctx, control),
  );
  return { ctx, outcomes, score: computeScore(outcomes, input.policy) };
}

/** Earliest instant at which any state changes by itself. */
function nextChangeOf({ ctx, outcomes }: Decision): number | undefined {
  let next: number | undefined;
  for (const { sure, until } of outcomes) {
    if (sure) next = earliest(next, until);
  }
  // What may stay all the same is decided again, so only where it could be first.
  for (const outcome of outcomes) {
    const { sure, until } = outcome;
    if (!sure && until !== undefined && until < (next ?? Infinity)) {
      next = earliest(next, nextChange(ctx, outcome, next));
    }
  }
  return next;
}

function isBlocked(ctx: EvaluationContext): boolean {
  return ctx.spec.risk?.class === 'prohibited' && isLive(ctx.stage);
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
    warnings: findWarnings(ctx),
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
  /** What somebody has to look at: of the system, and of the controls of the pack. */
  attention: { system: AttentionFinding[]; controls: AttentionFinding[] };
  /** Milliseconds since the epoch. */
  nextChangeAt?: number;
}

/**
 * The same decision as {@link evaluate}, for runs over thousands of systems.
 * @public
 */
export function evaluateDigest(input: EvaluationInput): EvaluationDigest {
  return toDigest(input, decide(input));
}

/** What an evaluation by several packs found out. @public */
export interface SystemDigests {
  /** In the order of the packs. */
  digests: EvaluationDigest[];
  /**
   * How each metric of `spec.monitoring.metrics` stands, by the days of the first pack;
   * undefined where measurements could not be read.
   */
  metricStates(): WatchedMetricState[] | undefined;
}

/**
 * {@link evaluateDigest} by every pack, and {@link watchedMetricStates}. Records,
 * measurements and hashes are prepared once for all of them.
 * @public
 */
export function evaluateDigests(
  input: Omit<EvaluationInput, 'pack' | 'policy'>,
  packs: ReadonlyArray<Pick<EvaluationInput, 'pack' | 'policy'>>,
): SystemDigests {
  const hashes = hashesOf(input.entity);
  // All of one organisation, and thus of one calendar.
  let evidence: EvidenceView | undefined;
  const contexts = packs.map(({ pack, policy }) => {
    const calendar = Calendar.of(policy.timeZone);
    if (evidence?.calendar !== calendar) {
      evidence = new EvidenceView(input, { now: input.now, calendar });
    }
    const ofPack = { ...input, pack, policy };
    return new EvaluationContext(ofPack, input.now, { hashes, evidence });
  });
  const digests = contexts.map((ctx, index) => {
    const ofPack = { ...input, ...packs[index] };
    return toDigest(ofPack, decide(ofPack, ctx));
  });
  const [first] = contexts;
  return {
    digests,
    metricStates: () =>
      first && input.metrics.status === 'available'
        ? statesOf(first)
        : undefined,
  };
}

function toDigest(
  input: EvaluationInput,
  decision: Decision,
): EvaluationDigest {
  const { ctx, outcomes, score } = decision;
  const ownership = resolveOwnership(input.entity, input.references);
  return {
    completeness: score.completeness,
    level: score.level,
    blocked: isBlocked(ctx),
    counts: score.counts,
    recommended: score.recommended,
    ownership,
    stage: ctx.stage,
    controls: outcomes.map(({ state, code, requirement }) => ({
      state,
      code,
      requirement,
    })),
    failingGates: score.failingGates,
    passingWeight: score.passingWeight,
    dueWeight: score.dueWeight,
    attention: findAttention(ctx, outcomes, ownership),
    nextChangeAt: nextChangeOf(decision),
  };
}
