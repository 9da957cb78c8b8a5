import { AISystemSpec } from './AiSystemSpec.generated';
import { RiskClass } from './vocabulary';

/** Classes for which a control states its requirement. @public */
export type RequirementClass = 'high' | 'limited' | 'minimal';

/** The declared class; an absent one is `unclassified`. @public */
export function declaredRiskClass(spec: Partial<AISystemSpec>): RiskClass {
  return spec.risk?.class ?? 'unclassified';
}

/**
 * The class whose requirements apply. Unclassified and prohibited systems are
 * held to the set of `high`.
 *
 * @public
 */
export function requirementClass(
  spec: Partial<AISystemSpec>,
): RequirementClass {
  const declared = declaredRiskClass(spec);
  return declared === 'limited' || declared === 'minimal' ? declared : 'high';
}

/** The class that decides, for display. @public */
export function effectiveRiskClass(spec: Partial<AISystemSpec>): RiskClass {
  const declared = declaredRiskClass(spec);
  return declared === 'unclassified' ? 'high' : declared;
}
