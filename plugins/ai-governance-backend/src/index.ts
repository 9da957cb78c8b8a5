/**
 * Evaluates every AI system against the control packs, stores what changed and
 * serves it.
 *
 * @packageDocumentation
 */

export { aiGovernancePlugin as default } from './plugin';
export { AiGovernancePolicy } from './access/AiGovernancePolicy';
export * from './access/conditions';
export { aiSystemPermissionResourceRef } from './access/resource';
export type { AiSystemQuery, AiSystemResource } from './access/resource';
export { isAiSystemOwnerRule, isRiskOwnerRule } from './access/rules';
