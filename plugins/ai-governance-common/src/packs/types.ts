import { RequirementClass } from '../entity/riskClass';
import {
  AiRole,
  BooleanTrait,
  LifecycleStage,
  MetricKind,
} from '../entity/vocabulary';
import { RecordTypeDefinition } from '../records/RecordTypeDefinition';
import { RiskSettings } from '../schema/types';

/** Whether a class of system owes a control. @public */
export type Requirement = 'required' | 'recommended' | 'off';

/**
 * When a control applies: a tree over declared facts. An undeclared fact makes
 * the tree undecided, and an undecided control applies (DESIGN: fail-safe).
 * @public
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { trait: BooleanTrait }
  | { decisionMaking: string[] }
  | { class: string[] }
  | { sourcing: string[] }
  | { role: string }
  | { jurisdiction: string }
  | { annexIII: string[] | 'any' }
  | { annexIIIOtherThan: string[] }
  | { declared: string }
  | { value: { field: string; oneOf: string[] } }
  | { stage: string[] }
  | { metricKind: MetricKind[] }
  | { datasetRole: string[] }
  | { risks: 'any' | 'above-appetite-or-accepted' }
  | { nonconformities: 'any' };

/**
 * What must hold for a control to pass: a tree whose leaves are named rules.
 * The rules and their parameters are listed in `docs/packs.md`.
 * @public
 */
export type Check =
  | { allOf: Check[] }
  | { anyOf: Check[] }
  | { when: Condition; then: Check }
  | ({ rule: string } & Record<string, unknown>);

/** Days for which evidence stays good, per class. @public */
export type ValidityDays = Partial<Record<RequirementClass, number>>;

/** To what evidence is bound besides its age. @public */
export type EvidenceBinding =
  | 'version'
  | 'version-major'
  | 'spec-hash'
  | 'classified-on'
  | 'residual-rating'
  | 'dataset-version';

/** References of a control into other frameworks. @public */
export interface Crosswalk {
  euAiAct?: string[];
  nistAiRmf?: string[];
  iso27001?: string[];
  /** Clauses of ISO 9001:2015, which ISO 9001:2026 replaced on 2026-09-16. */
  iso9001?: string[];
  /** Clauses of ISO 9001:2026, where their number could be verified. */
  iso9001of2026?: string[];
  ombM2521?: string[];
  iso42005?: string[];
  /** ISO/IEC 23894:2023, whose numbers are those of ISO 31000:2018. */
  iso23894?: string[];
  iso22989?: string[];
  iso5338?: string[];
  en18286?: string[];
  nistAi6001?: string[];
  [framework: string]: string[] | undefined;
}

/** The duty of law that a control stands for. @public */
export interface ControlLaw {
  /** Who owes it, by roles that an AI system declares. */
  owedBy: AiRole[];
  /** For which systems, in words. */
  systems: string;
  /** Why `appliesFrom` is a reading of the law and does not stand in it. */
  reading?: string;
  /** Why that the duty exists, or who owes it, is a reading of the law. */
  readingOfDuty?: string;
  /** Later days on which it applies to some of the systems. */
  later?: Array<{ from: string; systems: string }>;
}

/** A day of a law. @public */
export interface LawDate {
  /** Day, YYYY-MM-DD. */
  from: string;
  /** What happens on it. */
  text: string;
  /** Where it stands, as in a crosswalk. */
  references: string[];
  /** The day on which it would have come before the law was amended. */
  movedFrom?: string;
}

/** A duty of a framework that no control of its pack checks. @public */
export interface UncoveredDuty {
  /** Where it stands, as in a crosswalk. */
  references: string[];
  text: string;
}

/** Something that a pack rests on. @public */
export interface PackSource {
  url: string;
  /** Day on which it was read last; absent where it was not read. */
  checkedOn?: string;
  /** Whether that was the text itself. Absent where the pack does not say. */
  read?: 'text' | 'secondary-copy' | 'not-read';
  /** What was read in its place, or why it was not. */
  note?: string;
}

/** Who may waive a control, and for how long, where not as any other one. @public */
export interface ControlWaiver {
  /** Who alone decides, in place of those who decide on other waivers and of the risk owner. */
  decidedBy: 'chief-ai-officer';
  /** Calendar days after the one from which a waiver counts; a longer one does not count. */
  maxDays?: number;
}

/** One control of a pack. @public */
export interface Control {
  id: string;
  title: string;
  /** What the control asks for, in the project's own words. */
  description: string;
  /** Annex A controls of ISO/IEC 42001:2023 that it serves. */
  annexA: string[];
  /** Clauses of ISO/IEC 42001:2023 that it serves. */
  clauses: string[];
  dueFrom: LifecycleStage;
  /** Still due at retirement, or due only until a stage (inclusive). */
  dueUntil?: LifecycleStage;
  require: Record<RequirementClass, Requirement>;
  /** Lifts a lighter requirement to required when the condition holds. */
  requireAlsoWhen?: Condition;
  appliesWhen?: Condition;
  /** Kinds of evidence, for people: entity, relation, link, record, metric, file. */
  evidence: { kind: string; source: string };
  check: Check;
  validityDays?: ValidityDays;
  boundTo?: EvidenceBinding;
  weight: number;
  gate: boolean;
  /** What a waiver of it is held to. Default: a gate is waived by the risk owner alone. */
  waiver?: ControlWaiver;
  /** What to do, in one sentence. */
  remediation: string;
  /** Where in the descriptor the fix goes, such as spec.owner. */
  fixAt?: string;
  crosswalk: Crosswalk;
  /** Date from which law asks for it, beside the ISO due stage. */
  appliesFrom?: string;
  /** The duty behind `appliesFrom`. */
  law?: ControlLaw;
}

/** A control pack: one framework as data. @public */
export interface ControlPack {
  id: string;
  version: string;
  title: string;
  framework: string;
  description: string;
  sources: PackSource[];
  controls: Control[];
  /** Key of the crosswalk under which the references of the pack stand. */
  crosswalkKey?: string;
  /** Days of the law that the pack is about. */
  lawDates?: LawDate[];
  /** What of the framework no control checks. */
  notCovered?: UncoveredDuty[];
  /** Types of record that it brings; every pack may ask for them. */
  recordTypes?: RecordTypeDefinition[];
}

/** Thresholds and defaults that an organisation configures. @public */
export interface EvaluationPolicy {
  /** Minimum completeness per level, 0 to 1. Default 0.5, 0.75, 0.95. */
  levels: { bronze: number; silver: number; gold: number };
  /** Days before expiry in which a pass is flagged `expiring`. Default 30. */
  warningDays: number;
  /** Where anybody can report a concern; serves INV-05 for every system. */
  concernUrl?: string;
  /** Minimum retention of event logs, in days. Default 0. */
  minimumLogRetentionDays: number;
  /** Rating above which a risk needs treatment and acceptance. Default 9. */
  riskAppetite: number;
  /**
   * Days for which the last good reading of a document counts that cannot be read any
   * more, from the first try that failed; parts of days count. Default 7.
   */
  documentGraceDays?: number;
  /**
   * Time zone in which the days of the organisation begin and end, by its name in the
   * IANA database. Default UTC.
   */
  timeZone?: string;
  /**
   * Kinds that the organisation takes for AI (`aiGovernance.discovery.kinds`): systems
   * relate to them, and controls count them, like `AiResource`. Default none.
   */
  aiKinds?: string[];
  /**
   * Appetite per category and class, in place of `riskAppetite`; the lowest that
   * applies counts.
   */
  risk?: Pick<RiskSettings, 'appetite'>;
}
