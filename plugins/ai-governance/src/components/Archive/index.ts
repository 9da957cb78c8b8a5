export * from './Archive';
