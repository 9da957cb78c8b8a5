import {
  AdditionalSignals,
  AiSignal,
  ModelIdentity,
  Signature,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { ReadScope } from '../access';

/** How AI that nobody registered is looked for. */
export interface DiscoveryOptions {
  /** Undefined when it is not looked for. */
  schedule?: SchedulerServiceTaskScheduleDefinition;
  /** Components whose dependency manifests one scan reads at most; 0 reads none. */
  maxSources: number;
  /** What is AI beside what is shipped. */
  additional: AdditionalSignals;
}

/** An entity that looks like AI, as a scan found it. */
export interface DiscoveredEntity {
  /** Full reference. */
  entityRef: string;
  kind: string;
  name: string;
  title?: string;
  description?: string;
  type?: string;
  lifecycle?: string;
  /** Full reference. */
  owner?: string;
  system?: string;
  /** Strongest first. */
  signals: AiSignal[];
  score: number;
  /** An AI system that refers to one of these covers it. */
  coveredBy: string[];
  /** The model that it stands for. */
  model?: ModelIdentity;
  /** An AI system that declares a model with one of these keys covers it. */
  modelKeys: string[];
}

/** Which findings. */
export interface FindingQuery {
  state: 'open' | 'dismissed';
  q?: string;
  owner?: string[];
  scope: ReadScope;
  /** Milliseconds since the epoch; decides which dismissals still hold. */
  now: number;
  /** Its day, YYYY-MM-DD, as the organisation counts days now. */
  today: string;
}

/** The finding after which a page begins. */
export interface FindingPosition {
  score: number;
  entityRef: string;
}

/** That a finding is not an AI system of its own, who said so, and until when. */
export interface StoredDismissal {
  entityRef: string;
  reason: string;
  /** Milliseconds since the epoch; of a day as days were counted when it was stated. */
  until: number;
  /** The last day, YYYY-MM-DD, where it was stated as one; then it decides. */
  untilOn?: string;
  by: string;
  at: number;
  /** Name and title of the person who said so, as of then. */
  signature?: Signature;
}

/** A finding as it is stored. */
export interface StoredFinding
  extends Omit<DiscoveredEntity, 'coveredBy' | 'modelKeys'> {
  /** Milliseconds since the epoch. */
  foundAt: number;
  /** Also one that has expired. */
  dismissal?: StoredDismissal;
}

/** What the dependency manifests of an entity's source name. */
export interface SourceLibraries {
  entityRef: string;
  /** Of the entity for which they were read. */
  etag: string;
  libraries: AiSignal[];
  /** No source was out of reach. */
  complete: boolean;
  /** Milliseconds since the epoch. */
  readAt: number;
}

/** What a scan did. */
export interface ScanReport {
  /** Milliseconds since the epoch. */
  startedAt: number;
  finishedAt: number;
  /** Entities that were looked at. */
  entities: number;
  /** Sources whose manifests were read. */
  sources: number;
  /** Entities that look like AI, covered or not. */
  found: number;
  error?: string;
}
