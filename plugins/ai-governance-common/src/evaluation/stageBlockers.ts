import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { specHash, specHashMatcher } from '../entity/specHash';
import { effectiveStage, stageRank } from '../entity/stage';
import { LIFECYCLE_STAGES, LifecycleStage } from '../entity/vocabulary';
import { EvaluationContext } from './context';
import { compilePack } from './compile';
import { decideControl } from './controlOutcome';
import { describeControl } from './describe';
import { BLOCKING_STATES } from './score';
import { ControlResult, EvaluationInput } from './types';

/** A gate that does not pass. @public */
export interface StageBlocker
  extends Pick<ControlResult, 'controlId' | 'state' | 'reason' | 'fix'> {
  title: string;
}

/** What stands between a system and a stage. @public */
export interface StageBlockers {
  stage: LifecycleStage;
  /** Required gates that fail, have expired or could not be read, in the order of the pack. */
  blockers: StageBlocker[];
}

/**
 * The system as it would be in a stage. What was attested of the facts that are declared
 * now is not held against the stage that is asked about.
 */
function inStage(
  input: EvaluationInput,
  lifecycleStage: LifecycleStage,
): EvaluationInput {
  const { entity, records } = input;
  const moved = { ...entity, spec: { ...entity.spec, lifecycleStage } };
  if (records.status !== 'available') return { ...input, entity: moved };
  const isCurrent = specHashMatcher(entity);
  const hash = specHash(moved);
  const items = records.items.map(record =>
    record.binding?.specHash && isCurrent(record.binding.specHash)
      ? { ...record, binding: { ...record.binding, specHash: hash } }
      : record,
  );
  return { ...input, entity: moved, records: { ...records, items } };
}

/**
 * The gates that keep a system from the next stage, or from a later one: those that
 * are due there and would not pass with what is declared, recorded and measured now.
 * A pure function, as {@link evaluate} is.
 *
 * @param stage - Default: the stage after the one that decides now
 * @returns undefined where there is no next stage
 * @public
 */
export function findStageBlockers(
  input: EvaluationInput,
  stage?: LifecycleStage,
): StageBlockers | undefined {
  const spec = (input.entity.spec ?? {}) as Partial<AISystemSpec>;
  const asked = stage ?? LIFECYCLE_STAGES[stageRank(effectiveStage(spec)) + 1];
  if (asked === undefined) return undefined;
  const ctx = new EvaluationContext(inStage(input, asked));
  const blockers = compilePack(input.pack)
    .filter(({ control }) => control.gate)
    .map(control => decideControl(ctx, control))
    .filter(
      ({ requirement, state }) =>
        requirement === 'required' && BLOCKING_STATES.includes(state),
    )
    .map((outcome): StageBlocker => {
      const result = describeControl(ctx, outcome);
      const { controlId, state, reason, fix } = result;
      return {
        controlId,
        title: outcome.compiled.control.title,
        state,
        reason,
        ...(fix && { fix }),
      };
    });
  return { stage: ctx.stage, blockers };
}
