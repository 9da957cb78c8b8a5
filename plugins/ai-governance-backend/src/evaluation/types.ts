import {
  AttentionFinding,
  OwnershipState,
  ResolvedReference,
  RiskCounts,
  WatchedMetricState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';

/** What made a result change. */
export type ChangeCause =
  | 'registered'
  | 'entity'
  | 'references'
  | 'evidence'
  | 'expiry'
  | 'pack'
  | 'removed';

/** A system that is to be evaluated. */
export interface DueSystem {
  entity: Entity;
  cause: ChangeCause;
  /** When the entity was read, milliseconds since the epoch. */
  readAt: number;
  /** Revision of the inputs before they are read. */
  inputsRevision: number;
  /**
   * From when on measurements are new; what they changed is told at its own instants.
   * Milliseconds since the epoch; undefined where nothing is new.
   */
  measuredSince?: number;
}

/** An AI system as it is stored, as far as a run needs it. */
export interface StoredSystem {
  id: number;
  entityRef: string;
  etag: string;
  /** When the entity of the last evaluation was read, milliseconds since the epoch. */
  readAt: number;
  removed: boolean;
  inputsRevision: number;
  /** What changed since the last evaluation, when something did. */
  staleCause?: 'references' | 'evidence';
  evidenceHash?: string;
  /** Hash of the packs of the last evaluation. */
  packsFingerprint: string;
}

/** What lists show, filter and sort by. */
export interface SystemFacts {
  entityRef: string;
  etag: string;
  name: string;
  title?: string;
  description?: string;
  ownerRef?: string;
  ownership: OwnershipState;
  type?: string;
  lifecycle?: string;
  systemRef?: string;
  /** Rank of the effective stage. */
  stage: number;
  /** Rank of the declared class. */
  riskClass: number;
  /** False only where the entity says so. */
  inAimsScope: boolean;
}

/** A reference of a system. */
export interface SystemReference {
  ref: string;
  /** A relation of the catalog. */
  related: boolean;
  /** The evaluation depends on what it resolves to. */
  resolved: boolean;
}

/** Result of one pack for one system, as it is stored. */
export interface SystemResult {
  packId: string;
  packVersion: string;
  /** Rank of the level. */
  level: number;
  completeness?: number;
  blocked: boolean;
  /** Required controls that are due and do not pass. */
  failing: number;
  failingGates: number;
  states: string;
  codes: string;
  /** Milliseconds since the epoch. */
  nextChangeAt?: number;
  /** Absent when the records could not be read. */
  risks?: RiskCounts;
  /** When the counts change by themselves, milliseconds since the epoch. */
  risksChangeAt?: number;
  /** When the number of open risks does, milliseconds since the epoch. */
  openRisksChangeAt?: number;
}

/** What somebody has to look at, with the pack from which it follows, if any. */
export type PackFinding = AttentionFinding & { packId: string };

/** A system with everything that one evaluation found out. */
export interface EvaluatedSystem {
  facts: SystemFacts;
  cause: ChangeCause;
  /** When the entity was read, milliseconds since the epoch. */
  readAt: number;
  /** Revision of the inputs before they were read. */
  inputsRevision: number;
  evidenceHash: string;
  /** Hash of the packs that it was measured by. */
  packsFingerprint: string;
  references: SystemReference[];
  /** Keys of the models that it declares. */
  modelKeys: string[];
  documentIds: number[];
  results: SystemResult[];
  /** Results at instants at which measurements crossed a limit, oldest first. */
  earlier: EarlierResults[];
  /** How watched metrics stand; undefined where measurements could not be read. */
  metricStates?: WatchedMetricState[];
  attention: PackFinding[];
}

/** Results of a system at an instant before its evaluation, in the order of the packs. */
export interface EarlierResults {
  /** Milliseconds since the epoch. */
  at: number;
  results: SystemResult[];
}

/** What a save did. */
export interface SaveReport {
  /** Systems whose result changed for some pack. */
  changed: number;
  /** Those systems, and those of which something else changed that is shown of them. */
  changedRefs: string[];
  /** Systems that a clock that ran ahead had evaluated; absent when there are none. */
  ahead?: string[];
}

/** A reference and what it resolved to. */
export type ReferenceFact = ResolvedReference & { ref: string };

/** What a run did. */
export interface RunReport {
  mode: 'full' | 'changes' | 'systems';
  /** Milliseconds since the epoch. */
  startedAt: number;
  finishedAt: number;
  /** AI systems in the catalog. */
  systems: number;
  evaluated: number;
  changed: number;
  removed: number;
  /** Systems that could not be evaluated. */
  failed: number;
  error?: string;
}
