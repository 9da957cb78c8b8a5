export * from './attachments';
export * from './measurementSources';
export * from './providers';
export * from './aiGovernanceExtensionPoint';
