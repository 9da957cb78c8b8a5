export * from './AiGovernanceApi';
export * from './client';
export * from './ManagementSystemClient';
export * from './refusals';
