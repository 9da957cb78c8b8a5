import { EvaluationInput } from '../types';
import { Control } from '../../packs/types';

/** One control, asked of one system at one instant. */
export interface Case extends EvaluationInput {
  control: Control;
  /** Whether a hash is of what is declared now: an input of both evaluators. */
  hashes: {
    isOfSpec(hash: string): boolean;
    isOfIntendedUse(hash: string): boolean;
  };
}

/** The entity as data: the reference trusts no type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- odd values are the point
export type Anything = any;

/** What the descriptor has at a path of the entity, such as spec.risk.class. */
export function at({ entity }: EvaluationInput, path: string): Anything {
  const annotation = /^metadata\.annotations\.(.+)$/.exec(path);
  if (annotation) return entity.metadata.annotations?.[annotation[1]];
  let value: Anything = entity;
  for (const key of path.split('.')) {
    value = Object.hasOwn(Object(value), key) ? value[key] : undefined;
  }
  return value ?? undefined;
}

/** The list at a path; undefined where none is declared. */
export function listAt(
  input: EvaluationInput,
  path: string,
): Anything[] | undefined {
  const value = at(input, path);
  return Array.isArray(value) ? value : undefined;
}
