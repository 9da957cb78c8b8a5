export * from './attachments';
export * from './providers';
export * from './aiGovernanceExtensionPoint';
