export * from './EntityRollupCard';
export * from './HeatMapCard';
export * from './RollupCard';
