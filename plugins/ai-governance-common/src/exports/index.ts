export * from './canonicalJson';
export * from './evidencePack';
export * from './exportCatalogue';
export * from './exportDefinitions';
export * from './recomputeScorecard';
export * from './RecordChecker';
export * from './trailExcerpt';
