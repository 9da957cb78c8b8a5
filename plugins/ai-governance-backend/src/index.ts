/**
 * Evaluates every AI system against the control packs, stores what changed and
 * serves it.
 *
 * @packageDocumentation
 */

export { aiGovernancePlugin as default } from './plugin';
export * from './permissions/conditions';
export { aiSystemPermissionResourceRef } from './permissions/resource';
export type { AiSystemQuery } from './permissions/resource';
export { isAiSystemOwnerRule, isRiskOwnerRule } from './permissions/rules';
