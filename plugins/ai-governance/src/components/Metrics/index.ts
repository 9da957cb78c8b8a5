export * from './Metrics';
