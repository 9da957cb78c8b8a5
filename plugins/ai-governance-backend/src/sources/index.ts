export * from './MeasurementPuller';
export * from './SourceStatusService';
export * from './SourceStore';
export * from './types';
