import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PulledBatch,
  PulledMeasurement,
  PullFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { RangeQuery } from './planQueries';
import { MatrixSeries } from './PrometheusClient';

/** Labels that say what OpenTelemetry's attributes of a push say, dots apart. */
const VERSION = 'ai_governance_version';
const DATASET = 'ai_governance_dataset';

/**
 * What an answer says: labels are slices, but for those that name the system, the version
 * and the dataset. A value that is not a finite number, as after a division by zero, is
 * left out.
 */
export function toMeasurements(
  range: RangeQuery,
  matrix: MatrixSeries[],
): PulledBatch {
  const measurements: PulledMeasurement[] = [];
  const faults: PullFault[] = [];
  for (const { labels, values } of matrix) {
    const { __name__, ...named } = labels;
    const system = systemOf(range, named);
    if (system === undefined) {
      faults.push({
        metric: range.metric,
        message: `a series has no label ${range.systemLabel}: ${JSON.stringify(
          named,
        )}`,
      });
      continue;
    }
    // Of systems that do not declare the metric a shared query may well answer.
    if (!range.targets.has(system)) continue;
    const after = range.targets.get(system) ?? -Infinity;
    const about = describe(range, named);
    for (const [at, value] of values) {
      if (at <= after || !Number.isFinite(value)) continue;
      measurements.push({
        system,
        metric: range.metric,
        value,
        at: new Date(at).toISOString(),
        ...about,
      });
    }
  }
  return { measurements, faults };
}

function systemOf(
  { systemLabel, targets }: RangeQuery,
  labels: Record<string, string>,
): string | undefined {
  if (systemLabel === undefined) return [...targets.keys()][0];
  const text = labels[systemLabel];
  // One that is no reference is of nobody.
  return text && (readEntityRef(text, { defaultKind: 'AISystem' }) ?? text);
}

function describe(
  { systemLabel }: RangeQuery,
  labels: Record<string, string>,
): Pick<PulledMeasurement, 'slice' | 'version' | 'dataset'> {
  const { [VERSION]: version, [DATASET]: dataset, ...rest } = labels;
  if (systemLabel !== undefined) delete rest[systemLabel];
  return {
    ...(Object.keys(rest).length > 0 && { slice: rest }),
    ...(version && { version }),
    ...(dataset && { dataset }),
  };
}
