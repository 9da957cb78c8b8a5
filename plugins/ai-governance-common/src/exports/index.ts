export * from './canonicalJson';
export * from './evidencePack';
export * from './exportCatalogue';
export * from './recomputeScorecard';
export * from './trailExcerpt';
