export * from './aiGovernanceTitlesTranslationRef';
export { aiGovernanceTranslationRef } from './aiGovernanceTranslationRef';
