export * from './History';
