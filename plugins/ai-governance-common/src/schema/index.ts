export * from './RecordFault';
export * from './systemFilters';
export * from './types';
