export * from './documentFacts';
