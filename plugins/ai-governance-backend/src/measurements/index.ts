export * from './AuthorizedMeasurementService';
export * from './BreachRecorder';
export * from './DefaultMeasurementService';
export * from './MeasurementEvidence';
export * from './MeasurementWindows';
export * from './MeasurementService';
export * from './MeasurementStore';
export * from './types';
