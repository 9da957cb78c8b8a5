import { compilePack } from '../evaluation/compile';
import { EvaluationContext } from '../evaluation/context';
import { ControlOutcome, decideControl } from '../evaluation/controlOutcome';
import { describeControl } from '../evaluation/describe';
import { computeScore } from '../evaluation/score';
import { ControlResult, EvaluationInput } from '../evaluation/types';
import { Control } from '../packs/types';
import { FixScore } from './types';

/** What the evaluator decides about one control. */
export interface Judged {
  control: Control;
  result: ControlResult;
  /** Fields without which it is open whether the control applies, or is required. */
  open: string[];
}

/** Decides one control; undefined where the pack has none of this id. */
export function judge(
  input: EvaluationInput,
  controlId: string,
): Judged | undefined {
  const compiled = compilePack(input.pack).find(
    ({ control }) => control.id === controlId,
  );
  if (!compiled) return undefined;
  const ctx = new EvaluationContext(input);
  const outcome = decideControl(ctx, compiled);
  return {
    control: compiled.control,
    result: describeControl(ctx, outcome),
    open: [
      ...new Set(
        outcome.code === 'undeclared'
          ? outcome.assumedToApply()
          : outcome.openCondition(),
      ),
    ],
  };
}

/**
 * Completeness and level as the evaluator computes them.
 *
 * @param closed - control that is taken to pass
 */
export function scoreOf(input: EvaluationInput, closed?: string): FixScore {
  const ctx = new EvaluationContext(input);
  const outcomes = compilePack(input.pack).map((compiled): ControlOutcome => {
    const outcome = decideControl(ctx, compiled);
    return compiled.control.id === closed
      ? { ...outcome, state: 'pass' }
      : outcome;
  });
  const { completeness, level } = computeScore(outcomes, input.policy);
  return { ...(completeness !== undefined && { completeness }), level };
}
