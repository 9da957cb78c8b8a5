export { aiGovernanceTranslationRef } from './aiGovernanceTranslationRef';
