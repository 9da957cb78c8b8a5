export * from './Trends';
