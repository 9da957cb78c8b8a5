import { EvaluationInput, Level, LEVELS, OwnershipState } from '../types';
import { specHashMatcher } from '../../entity/specHash';
import { intendedUseMatcher } from '../../risk/intendedUseHash';
import { at } from './Case';
import { isLive } from './classes';
import { judgeControl, ReferenceControl } from './controls';
import { ownershipOf } from './people';

/** What the reference says of one system. */
export interface ReferenceScorecard {
  states: Record<string, string>;
  completeness: number | undefined;
  level: Level;
  /** Required gates that do not pass. */
  closedGates: string[];
  blocked: boolean;
  ownership: OwnershipState;
}

const SCORED = ['pass', 'fail', 'expired', 'unknown'];

/**
 * A second evaluator, written from the documentation and the packs alone: a plain walk
 * over the YAML, without indexes and without words. It shares with the evaluator only
 * the hashes of the descriptor, which are an input of both.
 */
export function referenceScorecard(input: EvaluationInput): ReferenceScorecard {
  const hashes = {
    isOfSpec: specHashMatcher(input.entity),
    isOfIntendedUse: intendedUseMatcher(input.entity),
  };
  const results = input.pack.controls.map(control => ({
    control,
    ...judgeControl({ ...input, control, hashes }),
  }));
  const scored = results.filter(
    ({ isRequired, state }) => isRequired && SCORED.includes(state),
  );
  const weigh = (items: typeof scored) =>
    items.reduce((sum, { control }) => sum + control.weight, 0);
  const passed = weigh(scored.filter(({ state }) => state === 'pass'));
  const completeness = scored.length > 0 ? passed / weigh(scored) : undefined;
  const closedGates = scored
    .filter(({ control, state }) => control.gate && state !== 'pass')
    .map(({ control }) => control.id);
  return {
    states: Object.fromEntries(
      results.map(({ control, state }) => [control.id, state]),
    ),
    completeness,
    level: levelOf(input, completeness, closedGates, scored),
    closedGates,
    blocked: at(input, 'spec.risk.class') === 'prohibited' && isLive(input),
    ownership: ownershipOf(input),
  };
}

/** docs/evaluation.md, "Score and level". */
function levelOf(
  { policy }: EvaluationInput,
  completeness: number | undefined,
  closedGates: string[],
  scored: ReferenceControl[],
): Level {
  if (completeness === undefined) return 'none';
  const { bronze, silver, gold } = policy.levels;
  const reached = [bronze, silver, gold].filter(
    threshold => completeness >= threshold,
  ).length;
  const isWithoutEvidence = scored.some(({ hasEvidence }) => !hasEvidence);
  const caps = [
    reached,
    ...(isWithoutEvidence ? [2] : []),
    ...(closedGates.length > 0 ? [1] : []),
  ];
  return LEVELS[Math.min(...caps)];
}
