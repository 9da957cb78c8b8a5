export * from './ManagementSystem';
export * from './ManagementSystemPage';
