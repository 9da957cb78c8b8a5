export * from './declaredMetrics';
export { kolmogorovSmirnov, populationStabilityIndex } from './drift';
export { fairnessDifference, fairnessRatio } from './fairness';
export { describeLimit, isInside, isLimit, type Limit } from './limits';
export * from './sliceName';
export {
  METRIC_CONDITIONS,
  type MetricBreach,
  type MetricCondition,
  type MetricState,
  type WatchedMetric,
} from './types';
export { needsHistory } from './watchMetric';
export { MOST_VALUES } from '../entity/metricSchema';
