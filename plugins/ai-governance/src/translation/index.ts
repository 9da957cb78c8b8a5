export * from './aiGovernanceTitlesTranslationRef';
export { aiGovernanceTranslationRef } from './aiGovernanceTranslationRef';
export type { FlatMessages, MessageLeaves } from './FlatMessages';
