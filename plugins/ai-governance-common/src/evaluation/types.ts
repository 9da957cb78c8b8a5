import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { LifecycleStage, RiskClass } from '../entity/vocabulary';
import { ControlPack, EvaluationPolicy } from '../packs/types';
import { GovernanceRecord } from '../records/types';

/** State of one control for one system at one instant. @public */
export type ControlState =
  | 'pass'
  | 'fail'
  | 'expired'
  | 'unknown'
  | 'waived'
  | 'not-due'
  | 'not-applicable';

/** Every state, worst first: the order in which views list them. @public */
export const CONTROL_STATES: readonly ControlState[] = [
  'fail',
  'expired',
  'unknown',
  'waived',
  'pass',
  'not-due',
  'not-applicable',
];

/** Level of a system, lowest first. @public */
export const LEVELS = ['none', 'bronze', 'silver', 'gold'] as const;
/** One level. @public */
export type Level = (typeof LEVELS)[number];

/** How the owner of a system resolves. @public */
export type OwnershipState = 'owned' | 'unowned' | 'dangling' | 'vacant';
/** Every ownership state, worst first. @public */
export const OWNERSHIP_STATES: readonly OwnershipState[] = [
  'unowned',
  'dangling',
  'vacant',
  'owned',
];

/**
 * What a reference of the entity resolved to.
 * @public
 */
export interface ResolvedReference {
  /** `unavailable`: the catalog could not be asked. */
  status: 'resolved' | 'missing' | 'unavailable';
  /** Kind as the catalog has it, such as Group. */
  kind?: string;
  /** For groups: people who belong to it, directly or through child groups. */
  memberCount?: number;
  /** For users: left or disabled. */
  inactive?: boolean;
  /** spec.lifecycle, for dependents. */
  lifecycle?: string;
}

/** A measurement as its source reported it. @public */
export interface Measurement {
  metric: string;
  kind?: string;
  value: number;
  /** Version of the system that was measured. */
  version?: string;
  /** ISO 8601 instant. */
  measuredAt: string;
  /** Group on which it was measured, for fairness. */
  slice?: string;
  dataset?: string;
  /** Cases from which the value was computed. */
  sampleSize?: number;
}

/** A result of `model-index` in the metadata of a model card. @public */
export interface ModelCardResult {
  /** Type or name of the metric, as the card has it. */
  metric: string;
  /** In the unit of the card. */
  value: number;
  /** Dataset on which it was measured. */
  dataset?: string;
}

/**
 * Metadata of a model card, as the Hugging Face Hub has it: the YAML before the text.
 * @public
 */
export interface ModelCardMetadata {
  /** Why it could not be read; then it says nothing else. */
  fault?: string;
  /** `license`, with `license_name` for `other`. */
  licences?: string[];
  /** `base_model`: what it was made from. */
  baseModels?: string[];
  datasets?: string[];
  /** `language`, as the card has it, mostly in ISO 639. */
  languages?: string[];
  /** `pipeline_tag`. */
  task?: string;
  /** `library_name`. */
  library?: string;
  results?: ModelCardResult[];
}

/** What was found in a model card. @public */
export interface ModelCardFacts {
  /** Normalised heading to the number of characters of real text below it. */
  sections: Array<{ heading: string; length: number; placeholder: boolean }>;
  /** Absent where the card has none. */
  metadata?: ModelCardMetadata;
}

/** A model or dataset as a bill of materials names it. @public */
export interface BomComponent {
  group?: string;
  name: string;
  version?: string;
  /** Package URL. */
  purl?: string;
  /** SPDX identifier, expression or name of the licence. */
  licence?: string;
}

/** What was found in an AI bill of materials. @public */
export interface BomFacts {
  format: 'CycloneDX' | 'SPDX' | 'unsupported';
  specVersion?: string;
  /** Faults against the schema of its version; empty when valid. */
  faults: string[];
  /** What identifies it: the serialNumber, for SPDX the spdxId of its SpdxDocument. */
  serialNumber?: string;
  /** Components of type machine-learning-model; for SPDX AIPackages, and packages whose purpose is model. */
  models: BomComponent[];
  /** Components of type data; for SPDX DatasetPackages. Absent where there are none. */
  datasets?: BomComponent[];
  /** Who made it. Absent where it does not say. */
  creators?: string[];
  /** Which model rests on which dataset or other model. Absent where it does not say. */
  relations?: BomRelation[];
}

/** What a model rests on, by the names of both. @public */
export interface BomRelation {
  from: string;
  type: 'trainedOn' | 'testedOn' | 'dependsOn';
  to: string;
}

/**
 * That a document cannot be read any more. What was last read counts for a while.
 * @public
 */
export interface DocumentOutage {
  /** First try that failed after the last good reading, ISO 8601. */
  since: string;
  /** The last good reading, which the facts are of, ISO 8601. */
  lastReadAt: string;
  /** Why it could not be read, as of the last try. */
  detail: string;
}

/** What was found at a declared path or address. @public */
export type DocumentFacts =
  | {
      status: 'available';
      sha256: string;
      /** Characters of text, without white space at both ends. */
      length: number;
      modelCard?: ModelCardFacts;
      bom?: BomFacts;
      outage?: DocumentOutage;
    }
  | { status: 'missing'; detail: string; outage?: DocumentOutage }
  | { status: 'malformed'; detail: string; outage?: DocumentOutage }
  /** Never read; `since` is the first try that failed, ISO 8601. */
  | { status: 'unavailable'; detail: string; since?: string };

/** Evidence of one kind, or why it could not be read. @public */
export type EvidenceSource<T> =
  | { status: 'available'; items: T[] }
  | { status: 'unavailable'; detail: string };

/**
 * That the catalog refuses the newest descriptor of a system, or cannot read where it
 * comes from: the entity is as it was last accepted.
 * @public
 */
export interface RefusedEdit {
  /** As the catalog gives it. */
  message: string;
  /** When it was first seen, ISO 8601; absent where nobody noted it. */
  since?: string;
  /** The entity itself is refused, or the location that it comes from. */
  place: 'entity' | 'location';
}

/**
 * Everything an evaluation depends on. The result is a pure function of it.
 * @public
 */
export interface EvaluationInput {
  entity: Entity;
  /** Keyed by full, lower-case entity reference. */
  references: Record<string, ResolvedReference>;
  records: EvidenceSource<GovernanceRecord>;
  metrics: EvidenceSource<Measurement>;
  /** Keyed by the path or address as declared in the entity. */
  documents: Record<string, DocumentFacts>;
  /** Decides no state: a reader has to know that there is a later edit. */
  refusedEdit?: RefusedEdit;
  pack: ControlPack;
  policy: EvaluationPolicy;
  /** Instant of the evaluation, milliseconds since the epoch. */
  now: number;
}

/** A fact that a result rests on. @public */
export interface Fact {
  /** Path in the entity, or a name of the fact. */
  path: string;
  value: JsonValue;
}

/** Why a state holds, machine-readable. @public */
export type ReasonCode =
  | 'ok'
  | 'missing'
  | 'malformed'
  | 'incomplete'
  | 'unresolved'
  | 'threshold'
  | 'overdue'
  | 'aged'
  | 'stale'
  | 'superseded'
  | 'unavailable'
  | 'undeclared'
  | 'prohibited'
  | 'waived'
  | 'stage'
  | 'class'
  | 'condition'
  | 'retired';

/** What turns a control to pass. @public */
export interface Fix {
  /** One or two sentences. */
  text: string;
  /** Where in the descriptor, such as spec.owner. */
  path?: string;
  /** YAML to paste, when one can be given. */
  snippet?: string;
}

/** Result of one control. @public */
export interface ControlResult {
  controlId: string;
  state: ControlState;
  code: ReasonCode;
  /** Why, in words. */
  reason: string;
  /** In the score, or reported beside it. */
  requirement: 'required' | 'recommended' | 'off';
  weight: number;
  gate: boolean;
  dueFrom: LifecycleStage;
  facts: Fact[];
  /** Undeclared facts that were assumed to hold, as paths. */
  assumed: string[];
  /** Inside the warning window before expiry. */
  expiring?: true;
  /** First instant after the last day on which the evidence counts, ISO 8601. */
  expiresAt?: string;
  /** Instant at which this result changes by itself, ISO 8601. */
  nextChangeAt?: string;
  /** What turns it to pass; absent when it passes or does not apply. */
  fix?: Fix;
  waiver?: {
    recordId: string;
    approver: string;
    /** Name and title of the approver as of the decision, where they are kept. */
    approverSignature?: { name: string; title?: string };
    /** The last day, or the instant at which it ends, as the waiver states it. */
    expiresAt: string;
    reason: string;
  };
  /** Ids of records taken over from elsewhere that it rests on; absent without any. */
  imported?: string[];
}

/** Number of controls per state. @public */
export type StateCounts = Record<ControlState, number>;

/** What holds a level down. @public */
export interface LevelCap {
  level: Level;
  controls: string[];
  reason: string;
}

/** A note outside of the controls, such as stage and life cycle that disagree. @public */
export interface ScorecardWarning {
  code:
    | 'lifecycle-mismatch'
    | 'prohibited'
    | 'unclassified'
    | 'review-cadence'
    | 'document-differs'
    | 'unknown-stage'
    | 'edit-refused';
  message: string;
  path?: string;
}

/** Result of a pack for one system. @public */
export interface Scorecard {
  entityRef: string;
  pack: { id: string; version: string };
  /** Instant of the evaluation, ISO 8601. */
  evaluatedAt: string;
  /** Stage that decides what is due, and what was declared. */
  stage: { effective: LifecycleStage; declared?: string; lifecycle?: string };
  /** Class that decides what is required, and what was declared. */
  riskClass: { effective: RiskClass; declared?: string };
  ownership: OwnershipState;
  /** 0 to 1; absent when nothing is due. */
  completeness?: number;
  level: Level;
  caps: LevelCap[];
  /** A prohibited system that is live. */
  blocked: boolean;
  /** Required controls per state. */
  counts: StateCounts;
  /** Recommended controls per state. */
  recommended: StateCounts;
  warnings: ScorecardWarning[];
  /** In the order of the pack. */
  controls: ControlResult[];
  /** Earliest instant at which any result changes by itself, ISO 8601. */
  nextChangeAt?: string;
}
