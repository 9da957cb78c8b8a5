export * from './types';
export * from './client';
export * from './ManagementSystemClient';
export * from './refusals';
