import { aiSystemSpecSchema } from '../../entity/specSchema';
import { EvaluationInput } from '../types';
import { Key, keyPaths, nodeAt, Variant, writtenAt } from './paths';

/**
 * What a team asks of itself by a criterion or a limit. Less of it is another criterion,
 * as a lower threshold is, and no fact that was left out.
 */
const OWN_BAR =
  /^(acceptance\.\d+\.(dataset|slices)|monitoring\.metrics\.\d+\.((recovery|warning)\w+|drift(\.leastSampleSize)?|fairness(\.reference)?))$/;

/** Whether a field may be left out: a key of an object that the schema does not ask for. */
function isOptional(path: Key[]): boolean {
  const key = path[path.length - 1];
  const { required } = nodeAt(aiSystemSpecSchema, path.slice(0, -1));
  return (
    typeof key === 'string' &&
    !required?.includes(key) &&
    !OWN_BAR.test(path.join('.'))
  );
}

/**
 * The system without each of its optional fields, one at a time: every key under
 * `spec` that the schema does not ask for, the links, the annotations.
 */
export function removalsFrom(input: EvaluationInput): Variant[] {
  const { entity } = input;
  const specPaths = keyPaths(entity.spec)
    .filter(isOptional)
    .map(path => ['spec', ...path]);
  const metadata = ['links', 'annotations'].map(key => ['metadata', key]);
  return [...specPaths, ...metadata].map(path => ({
    what: `without ${path.join('.')}`,
    after: { ...input, entity: writtenAt(entity, path, undefined) },
  }));
}
