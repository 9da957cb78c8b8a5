import { EvaluationInput } from '../types';
import { at } from './Case';

/** Stages in their order. */
const STAGES = [
  'inception',
  'design-development',
  'verification-validation',
  'deployment',
  'operation-monitoring',
  'retirement',
];
const OPERATION = 4;
const LIFECYCLE_AT_LEAST: Record<string, number> = {
  experimental: 0,
  production: 3,
  deprecated: 4,
};

export const rankOf = (stage: string) => STAGES.indexOf(stage);

/** The declared class; undefined where nobody classified the system. */
export function classOf(input: EvaluationInput): string | undefined {
  const declared = at(input, 'spec.risk.class');
  return declared === 'unclassified' ? undefined : declared;
}

/** The class whose requirements hold: high for prohibited, and for no class. */
export function heldTo(input: EvaluationInput): 'high' | 'limited' | 'minimal' {
  const declared = classOf(input);
  return declared === 'limited' || declared === 'minimal' ? declared : 'high';
}

/** Rank of the stage that decides what is due: the later of stage and life cycle. */
export function stageOf(input: EvaluationInput): number {
  const declared = rankOf(at(input, 'spec.lifecycleStage'));
  return Math.max(declared < 0 ? OPERATION : declared, atLeast(input) ?? 3);
}

/**
 * Rank of the stage that is reached for certain. A life cycle says nothing of a stage
 * that is not declared, which may be retirement.
 */
export function reachedOf(input: EvaluationInput): number {
  const declared = rankOf(at(input, 'spec.lifecycleStage'));
  return declared < 0 ? 0 : Math.max(declared, atLeast(input) ?? 0);
}

function atLeast(input: EvaluationInput): number | undefined {
  return LIFECYCLE_AT_LEAST[at(input, 'spec.lifecycle')];
}

export const stageName = (rank: number) => STAGES[rank];

/** In verification, deployment or operation. */
export function isLive(input: EvaluationInput): boolean {
  const rank = stageOf(input);
  return rank >= 2 && rank <= OPERATION;
}
