import { AISystemSpec } from './AiSystemSpec.generated';
import { stageRank } from './stage';
import { LIFECYCLES } from './vocabulary';

/** A field that does not say where in its life cycle a system is. */
export interface UndeclaredStage {
  path: 'spec.lifecycleStage' | 'spec.lifecycle';
  /** Rank of the stage that the system has reached by what is declared. */
  reached: number;
}

/**
 * What leaves the stage open, and so makes controls due that might not be; undefined
 * where both stage and life cycle are declared.
 */
export function undeclaredStage(
  spec: Partial<AISystemSpec>,
): UndeclaredStage | undefined {
  const { lifecycle, lifecycleStage } = spec;
  if (!lifecycleStage || lifecycleStage === 'unknown') {
    return { path: 'spec.lifecycleStage', reached: 0 };
  }
  return lifecycle && lifecycle !== 'unknown' && LIFECYCLES.includes(lifecycle)
    ? undefined
    : { path: 'spec.lifecycle', reached: stageRank(lifecycleStage) };
}
