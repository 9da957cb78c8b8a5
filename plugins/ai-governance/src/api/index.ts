export * from './aiGovernanceApiRef';
