import {
  ControlOverride,
  EntityRef,
  EvaluationPolicy,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { NamedAccess } from '../access';
import { AttachmentOptions } from '../attachments';
import { DiscoveryOptions } from '../discovery';
import { DocumentOptions } from '../documents';
import { DocumentFrame } from '../exports';
import { MeasurementOptions } from '../measurements';
import { WebhookOptions } from '../webhooks';
import { NotificationOptions } from '../notifications';
import { EventOptions } from './readNotifications';
import { SignatureOptions } from './readSignatures';

/** How long is kept what is no longer current. */
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
  documentFrame: Omit<DocumentFrame, 'generator'>;
  attachments: AttachmentOptions;
  measurements: MeasurementOptions;
  discovery: DiscoveryOptions;
  retention: RetentionOptions;
  signatures: SignatureOptions;
  access: NamedAccess;
  events: EventOptions;
  notifications: NotificationOptions;
  /** The person or group that alone decides on waivers that a pack reserves to it. */
  chiefAiOfficer?: EntityRef;
  /** Where events are sent to. */
  webhooks: WebhookOptions[];
}
