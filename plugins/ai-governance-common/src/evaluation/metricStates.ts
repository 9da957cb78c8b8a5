import { MetricState } from '../measurements/types';
import { EvaluationContext } from './context';
import { EvaluationInput } from './types';

/** How a metric of `spec.monitoring.metrics` stands, with what a list of them needs. @public */
export interface WatchedMetricState extends MetricState {
  /** Its place in the descriptor, from 0 on. */
  ordinal: number;
  /** When it becomes stale, milliseconds since the epoch; absent where never. */
  staleAt?: number;
  /** Dataset whose values are the baseline of its drift. */
  baseline?: string;
}

/**
 * How each metric of `spec.monitoring.metrics` stands, in their order; nothing where
 * measurements could not be read.
 * @public
 */
export function watchedMetricStates(
  input: EvaluationInput,
): WatchedMetricState[] {
  return input.metrics.status === 'available'
    ? statesOf(new EvaluationContext(input))
    : [];
}

/** How each metric stands by what a context knows. */
export function statesOf(ctx: EvaluationContext): WatchedMetricState[] {
  return (ctx.spec.monitoring?.metrics ?? []).flatMap((metric, ordinal) => {
    const { states, staleAt } = ctx.watch(metric);
    return states.map(state => ({
      ...state,
      ordinal,
      ...(staleAt !== undefined && { staleAt }),
      ...(metric.drift && { baseline: metric.drift.baseline }),
    }));
  });
}
