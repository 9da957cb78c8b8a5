export * from './column';
export * from './columns';
export * from './csvText';
export * from './insightColumns';
export * from './lawColumns';
export * from './managementColumns';
export * from './portfolioColumns';
export * from './tableParts';
