export * from './AiGovernanceApi';
export * from './client';
export * from './ManagementSystemClient';
export type { Outage, OutageListener } from './OutageWatch';
export * from './refusals';
