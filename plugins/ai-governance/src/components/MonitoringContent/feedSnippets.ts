import {
  AiSystemEntity,
  isInside,
  isLimit,
  WatchedMetric,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** One value as it is sent, without the system. */
type Sample = Record<string, string | number>;

/** Reference of the system, as short as it is understood. */
function shortRef({ metadata }: Entity): string {
  const { namespace = 'default', name } = metadata;
  return namespace === 'default' ? name : `${namespace}/${name}`;
}

/** A value that the limit allows, where its threshold is one. */
function exampleOf(metric: WatchedMetric): number {
  return isLimit(metric) && isInside(metric, metric.threshold)
    ? metric.threshold
    : 0;
}

/** What has to be sent of a metric at least, so that it can be judged. */
function samplesOf(metric: WatchedMetric, at: string): Sample[] {
  const { drift, fairness } = metric;
  const sample = { metric: metric.metric, value: exampleOf(metric), at };
  if (fairness) {
    const names = [fairness.reference ?? 'group=a', 'group=b'];
    return names.map(slice => ({
      ...sample,
      slice,
      sampleSize: fairness.leastSampleSize,
    }));
  }
  if (!drift) return [sample];
  const one: Sample = drift.method === 'psi' ? { slice: 'bin=1' } : {};
  return [
    { ...sample, ...one, dataset: drift.baseline },
    { ...sample, ...one },
  ];
}

function samples(
  entity: Entity,
  metrics: readonly WatchedMetric[],
  now: number,
): Sample[] {
  const at = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  return metrics
    .flatMap(metric => samplesOf(metric, at))
    .map(sample => ({ system: shortRef(entity), ...sample }));
}

/** What the snippets are made for. */
interface Target {
  entity: Entity;
  metrics: readonly WatchedMetric[];
  /** Where the backend answers, with the path of the plugin. */
  baseUrl: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A command that sends a value of each metric. */
export function cliSnippet({ entity, metrics, baseUrl, now }: Target): string {
  return [
    `export AI_GOVERNANCE_URL=${baseUrl.replace(
      /\/api\/ai-governance\/?$/,
      '',
    )}`,
    'export AI_GOVERNANCE_TOKEN=...',
    "ai-governance metric push - <<'END'",
    ...samples(entity, metrics, now).map(sample => JSON.stringify(sample)),
    'END',
  ].join('\n');
}

/** The same as a request. */
export function httpSnippet({ entity, metrics, baseUrl, now }: Target): string {
  const lines = samples(entity, metrics, now).map(
    (sample, index, all) =>
      `  ${JSON.stringify(sample)}${index < all.length - 1 ? ',' : ''}`,
  );
  return [
    `curl --fail-with-body '${baseUrl}/v1/measurements' \\`,
    '  -H "Authorization: Bearer $AI_GOVERNANCE_TOKEN" \\',
    "  -H 'Content-Type: application/json' --data-binary @- <<'END'",
    '{"source":"my-job","measurements":[',
    ...lines,
    ']}',
    'END',
  ].join('\n');
}

/** Lines of the descriptor with which Prometheus is asked for each metric. */
export function prometheusSnippet({
  entity,
  metrics,
}: Pick<Target, 'entity' | 'metrics'>): string {
  const { name } = entity.metadata;
  return [
    'spec:',
    '  monitoring:',
    '    metrics:',
    ...metrics.flatMap(({ metric, query }) => [
      `      - metric: ${JSON.stringify(metric)}`,
      `        query: ${JSON.stringify(query ?? queryOf(metric, name))}`,
    ]),
  ].join('\n');
}

function queryOf(metric: string, system: string): string {
  return `${metric.replace(/[^\w:]/g, '_')}{system="${system}"}`;
}

/** Lines of the descriptor that say which model of MLflow is used. */
export function mlflowSnippet(entity: Entity): string {
  const { models = [] } = (entity.spec ?? {}) as Partial<
    AiSystemEntity['spec']
  >;
  const named = models.filter(({ name }) => name);
  const shown =
    named.length > 0 ? named : [{ name: entity.metadata.name, version: '1' }];
  return [
    'spec:',
    '  models:',
    ...shown.flatMap(({ name, version = '1' }) => [
      `    - name: ${JSON.stringify(name)}`,
      `      version: ${JSON.stringify(version)}`,
    ]),
  ].join('\n');
}

/** Lines of the descriptor that declare a metric. */
export const DECLARE_SNIPPET = [
  'spec:',
  '  monitoring:',
  '    metrics:',
  '      - metric: drift_psi',
  '        kind: drift',
  '        comparator: lte',
  '        threshold: 0.2',
  '        cadence: P1D',
].join('\n');
