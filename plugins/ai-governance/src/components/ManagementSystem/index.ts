export * from './ManagementSystem';
