import { evaluate, Scorecard } from '../evaluation';
import { ControlPack } from '../packs';
import { SystemInputs } from './evidencePack';

/**
 * Evaluates exported inputs again. With the evaluator that made the export, the same
 * inputs give the same scorecard.
 * @public
 */
export function recomputeScorecard(
  inputs: SystemInputs,
  pack: ControlPack,
): Scorecard {
  return evaluate({ ...inputs.evaluation, pack });
}
