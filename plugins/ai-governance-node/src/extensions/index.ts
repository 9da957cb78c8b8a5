export * from './providers';
export * from './aiGovernanceExtensionPoint';
