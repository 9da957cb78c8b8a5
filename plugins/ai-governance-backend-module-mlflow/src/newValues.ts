import { NewestInstant } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { RunMetric } from './MlflowClient';

/** A value of a run that is not stored yet. */
export interface NewValue {
  value: number;
  /** Milliseconds since the epoch. */
  at: number;
  dataset?: string;
}

/** The newest instant of a metric of a version that is stored. */
export function newestAt(
  newest: NewestInstant[],
  of: { metric: string; version: string },
): number | undefined {
  const known = newest
    .filter(
      ({ metric, version }) => metric === of.metric && version === of.version,
    )
    .map(({ at }) => at);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/**
 * Values later than an instant, oldest first. Of those that were logged at one instant the
 * one of the last step counts, as it does for MLflow. What is not a finite number, or has
 * no instant, is left out.
 */
export function valuesAfter(
  metrics: RunMetric[],
  after: number | undefined,
): NewValue[] {
  const byInstant = new Map<string, NewValue & { step: number }>();
  for (const { value, timestamp, step, dataset_name: dataset } of metrics) {
    const found = {
      value: Number(value),
      at: Number(timestamp),
      step: Number(step ?? 0),
      ...(dataset && { dataset }),
    };
    const isNew = after === undefined || found.at > after;
    const isValue = Number.isFinite(found.value) && isInstant(found.at);
    if (!isNew || !isValue) continue;
    const key = JSON.stringify([found.at, dataset]);
    const known = byInstant.get(key);
    if (known === undefined || found.step >= known.step) {
      byInstant.set(key, found);
    }
  }
  return [...byInstant.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ step: _, ...value }) => value);
}

/** Whether a date can be made of milliseconds. */
function isInstant(at: number): boolean {
  return !Number.isNaN(new Date(at).getTime());
}
