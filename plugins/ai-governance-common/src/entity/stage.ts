import { AISystemSpec } from './AiSystemSpec.generated';
import { LIFECYCLE_STAGES, LifecycleStage } from './vocabulary';

/** Rank of a stage, 0 for inception. @public */
export function stageRank(stage: LifecycleStage): number {
  return LIFECYCLE_STAGES.indexOf(stage);
}

const OPERATION = stageRank('operation-monitoring');

/** Earliest stage that each life cycle allows. */
const LIFECYCLE_FLOOR = new Map<string | undefined, LifecycleStage>([
  ['experimental', 'inception'],
  ['production', 'deployment'],
  ['deprecated', 'operation-monitoring'],
]);

/**
 * The stage that decides what is due: the later of `lifecycleStage` and what
 * `lifecycle` implies. An unknown stage is held to operation-monitoring, an
 * unknown life cycle to production, so that nobody lowers a duty by not saying.
 *
 * @public
 */
export function effectiveStage(spec: Partial<AISystemSpec>): LifecycleStage {
  const declared = LIFECYCLE_STAGES.indexOf(
    spec.lifecycleStage as LifecycleStage,
  );
  const stage = declared < 0 ? OPERATION : declared;
  const floor = stageRank(LIFECYCLE_FLOOR.get(spec.lifecycle) ?? 'deployment');
  return LIFECYCLE_STAGES[Math.max(stage, floor)];
}

/** Whether the stage was declared and agrees with the life cycle. @public */
export function stageDisagreement(
  spec: Partial<AISystemSpec>,
):
  | { declared: string; lifecycle: string; effective: LifecycleStage }
  | undefined {
  const { lifecycle, lifecycleStage } = spec;
  if (!lifecycle || !lifecycleStage || lifecycleStage === 'unknown') {
    return undefined;
  }
  const rank = stageRank(lifecycleStage);
  const mismatch =
    (lifecycle === 'production' && (rank < 3 || rank > 4)) ||
    (lifecycle === 'deprecated' && rank < 4) ||
    (lifecycle === 'experimental' && rank === 5);
  return mismatch
    ? { declared: lifecycleStage, lifecycle, effective: effectiveStage(spec) }
    : undefined;
}

/** Whether persons may be using the system, or soon are. @public */
export function isLive(stage: LifecycleStage): boolean {
  const rank = stageRank(stage);
  return rank >= stageRank('verification-validation') && rank <= OPERATION;
}
