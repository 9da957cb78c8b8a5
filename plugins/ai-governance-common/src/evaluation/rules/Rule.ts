import { JsonObject } from '@backstage/types';
import { ENTITY_PATH } from '../../entity/entityPath';
import { Control } from '../../packs/types';
import { EvaluationContext } from '../context';
import { Outcome } from '../outcome';

/** A rule bound to a control and its parameters. */
export type CompiledRule = (ctx: EvaluationContext) => Outcome;

/**
 * A kind of check that packs may name.
 */
export interface Rule<P = Record<string, never>> {
  /** Name in a pack. */
  name: string;
  /** One sentence for `docs/packs.md`. */
  description: string;
  /** JSON Schema of the parameters, each with a description. */
  parameters: JsonObject;
  /** Parameters that must be present. */
  required?: string[];
  compile(params: P, control: Control): CompiledRule;
}

/** Keeps the parameter type of a rule and forgets it for the registry. */
export function defineRule<P>(rule: Rule<P>): Rule<never> {
  return rule as unknown as Rule<never>;
}

/** Parameter that names a field of an AISystem. */
export function entityPathParameter(description: string): JsonObject {
  return { type: 'string', format: ENTITY_PATH, description };
}
