import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  SourceConfig,
  SourceServer,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Instants of one query; Prometheus refuses more than 11,000. */
const MOST_STEPS = 10_000;

const DEFAULT_LABEL = 'ai_system';

const KEYS = [
  'step',
  'lookback',
  'delay',
  'concurrency',
  'maxSeries',
  'entityQueries',
  'metrics',
];

const METRIC_KEYS = ['metric', 'query', 'system', 'systemLabel', 'step'];

/** A query of the configuration. */
export interface ConfiguredMetric {
  metric: string;
  query: string;
  /** Full reference of the one system that it is about. */
  system?: string;
  /** Label that names the system, where none is given. */
  systemLabel: string;
  stepMs: number;
}

/** The section `aiGovernance.sources.prometheus`, validated. Times are in milliseconds. */
export interface PrometheusOptions {
  server: SourceServer;
  schedule?: SchedulerServiceTaskScheduleDefinition;
  stepMs: number;
  lookbackMs: number;
  delayMs: number;
  concurrency: number;
  maxSeries: number;
  entityQueries: boolean;
  metrics: ConfiguredMetric[];
}

/** Reads the section; undefined where there is none. */
export function readPrometheusOptions(
  rootConfig: RootConfigService,
): PrometheusOptions | undefined {
  const config = SourceConfig.find(rootConfig, {
    id: 'prometheus',
    keys: KEYS,
  });
  if (!config) return undefined;
  const stepMs = readStep(config, 5 * MINUTE);
  const lookbackMs = config.durationMs('lookback', {
    fallback: DAY,
    min: stepMs,
    max: 366 * DAY,
  });
  const metrics = config
    .sections('metrics', METRIC_KEYS)
    .map(section => readMetric(section, stepMs));
  for (const step of [stepMs, ...metrics.map(metric => metric.stepMs)]) {
    if (lookbackMs / step > MOST_STEPS) {
      throw config.invalid(
        'lookback',
        `expected at most ${MOST_STEPS} steps, of which one is ${step} milliseconds`,
      );
    }
  }
  return {
    server: config.server('Prometheus'),
    schedule: config.schedule(),
    stepMs,
    lookbackMs,
    delayMs: config.durationMs('delay', {
      fallback: 30 * SECOND,
      min: 0,
      max: DAY,
    }),
    concurrency: config.count('concurrency', {
      fallback: 4,
      min: 1,
      max: 50,
    }),
    maxSeries: config.count('maxSeries', {
      fallback: 1_000,
      min: 1,
      max: 100_000,
    }),
    entityQueries: config.flag('entityQueries', true),
    metrics,
  };
}

function readStep(config: SourceConfig, fallback: number): number {
  return config.durationMs('step', { fallback, min: SECOND, max: DAY });
}

function readMetric(config: SourceConfig, stepMs: number): ConfiguredMetric {
  const given = config.text('system');
  const system =
    given === undefined
      ? undefined
      : readEntityRef(given, { defaultKind: 'AISystem' });
  if (given !== undefined && !system?.startsWith('aisystem:')) {
    throw config.invalid('system', 'expected the reference of an AI system');
  }
  if (system && config.text('systemLabel')) {
    throw config.invalid('systemLabel', 'expected none beside system');
  }
  return {
    metric: config.requiredText('metric'),
    query: config.requiredText('query'),
    ...(system && { system }),
    systemLabel: config.text('systemLabel') ?? DEFAULT_LABEL,
    stepMs: readStep(config, stepMs),
  };
}
