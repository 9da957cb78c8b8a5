export * from './types';
export * from './AiGovernanceApi';
export * from './client';
export * from './ManagementSystemClient';
export * from './refusals';
export * from './systemFilters';
