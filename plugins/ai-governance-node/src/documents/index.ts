export * from './documentFacts';
export * from './manifestFacts';
