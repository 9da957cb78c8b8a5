import {
  ControlOverride,
  EvaluationPolicy,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/**
 * How declared documents are read.
 * @public
 */
export interface DocumentOptions {
  /** Largest document that is read, in bytes. */
  maxBytes: number;
  /** Longest time that one document may take, in milliseconds. */
  timeoutMs: number;
  /** Milliseconds after which a document is read again. */
  refreshIntervalMs: number;
  /** How many documents are read at once. */
  concurrency: number;
}

/**
 * How AI that nobody registered is looked for.
 * @public
 */
export interface DiscoveryOptions {
  /** Undefined when it is not looked for. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /** Components whose dependency manifests one scan reads at most; 0 reads none. */
  mostSources: number;
}

/**
 * How long is kept what is no longer current.
 * @public
 */
export interface RetentionOptions {
  /** Milliseconds for which changes are kept; undefined keeps them for ever. */
  historyMs?: number;
  /** Milliseconds for which run reports are kept; undefined keeps them for ever. */
  runsMs?: number;
}

/** The section `aiGovernance` of app-config, validated. */
export interface AiGovernanceConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Milliseconds; undefined when the catalog is not polled for changes. */
  changePollIntervalMs?: number;
  /** Absolute paths of own packs. */
  packFiles: string[];
  defaultPack?: string;
  controls: Record<string, ControlOverride>;
  policy: EvaluationPolicy;
  riskSettings: RiskSettings;
  documents: DocumentOptions;
  discovery: DiscoveryOptions;
  retention: RetentionOptions;
}
