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
 * Which files can be uploaded.
 * @public
 */
export interface AttachmentOptions {
  enabled: boolean;
  /** Largest file, in bytes. */
  maxBytes: number;
  /** Media types that are allowed. */
  types: string[];
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
  /**
   * Milliseconds after which an uploaded file is removed to which no record ever
   * referred; undefined keeps it for ever.
   */
  unusedAttachmentsMs?: number;
}

/** The section `aiGovernance` of app-config, validated. */
export interface AiGovernanceConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Milliseconds; undefined when the catalog is not polled for changes. */
  changePollIntervalMs?: number;
  /** Ids of shipped packs that are in force beside the default one. */
  shippedPacks: string[];
  /** Absolute paths of own packs. */
  packFiles: string[];
  defaultPack?: string;
  controls: Record<string, ControlOverride>;
  policy: EvaluationPolicy;
  riskSettings: RiskSettings;
  documents: DocumentOptions;
  attachments: AttachmentOptions;
  discovery: DiscoveryOptions;
  retention: RetentionOptions;
}
