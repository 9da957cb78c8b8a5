export * from './HeatMapCard';
export * from './RollupCard';
