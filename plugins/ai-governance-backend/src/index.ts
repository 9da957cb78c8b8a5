/**
 * Evaluates every AI system against the control packs, stores what changed and
 * serves it.
 *
 * @packageDocumentation
 */

export { aiGovernancePlugin as default } from './plugin';
