import { aiSystemSpecSchema } from '../../entity/specSchema';
import { stageRank } from '../../entity/stage';
import { LifecycleStage } from '../../entity/vocabulary';
import { EvaluationInput } from '../types';
import { Key, keyPaths, nodeAt, readAt, Variant, writtenAt } from './paths';

/** What says less than a value at a path; undefined where nothing does. */
function blurred(path: Key[], value: unknown): unknown {
  const field = path.filter(key => typeof key === 'string').join('.');
  const isElement = typeof path[path.length - 1] === 'number';
  if (field === 'risk.class') return 'unclassified';
  if (field === 'jurisdictions' && isElement) return 'ZZ';
  if (field === 'risk.annexIII' && isElement) {
    return String(value).split('(')[0];
  }
  return nodeAt(aiSystemSpecSchema, path).enum?.includes('unknown')
    ? 'unknown'
    : undefined;
}

/**
 * Less is due at retirement than in operation, to which an unknown stage is held; and
 * a life cycle that is later than the stage contradicts it, which is warned of.
 */
function isLate([key]: Key[], spec: Record<string, unknown>): boolean {
  const { lifecycle, lifecycleStage } = spec;
  if (key === 'lifecycleStage') return lifecycleStage === 'retirement';
  const isOperated =
    stageRank(lifecycleStage as LifecycleStage) >=
    stageRank('operation-monitoring');
  return key === 'lifecycle' && lifecycle === 'deprecated' && !isOperated;
}

/**
 * The system with each declared value in place of which a vaguer one can stand, one
 * at a time: `unknown` where the schema takes it, no class, a code of no state, a
 * point of Annex III without its letter.
 */
export function blurringsOf(input: EvaluationInput): Variant[] {
  const { entity } = input;
  const spec = entity.spec as Record<string, unknown>;
  return keyPaths(spec)
    .filter(path => !isLate(path, spec))
    .flatMap(path => {
      const value = readAt(spec, path);
      const vague = blurred(path, value);
      return vague === undefined || vague === value
        ? []
        : [
            {
              what: `${path.join('.')} as ${vague} for ${value}`,
              after: {
                ...input,
                entity: writtenAt(entity, ['spec', ...path], vague),
              },
            },
          ];
    });
}
