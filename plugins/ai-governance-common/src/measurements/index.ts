export * from './declaredMetrics';
export * from './sliceName';
