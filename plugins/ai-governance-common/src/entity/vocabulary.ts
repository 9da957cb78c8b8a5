/**
 * The words an AISystem may use. Stages and roles follow ISO/IEC 22989:2022 and
 * ISO/IEC 5338:2023; classes follow Regulation (EU) 2024/1689.
 */

/** API version of the AISystem kind. @public */
export const AI_SYSTEM_API_VERSION = 'ai-governance/v1alpha1';

/** Kind name, as written in a descriptor. @public */
export const AI_SYSTEM_KIND = 'AISystem';

/** Prefix of every annotation that the suite reads or writes. @public */
export const AI_GOVERNANCE_ANNOTATION_PREFIX = 'ai-governance/';

/**
 * Annotation with an address at which somebody can be asked about the system; it
 * names no owner. @public
 */
export const AI_GOVERNANCE_CONTACT_ANNOTATION = 'ai-governance/contact';

/**
 * What the system is, technically. `unknown` is a declaration that nobody has
 * said so yet. @public
 */
export const AI_SYSTEM_TYPES = [
  'predictive',
  'generative',
  'retrieval-augmented',
  'agentic',
  'recommender',
  'computer-vision',
  'speech',
  'optimisation',
  'rules-based',
  'other',
  'unknown',
] as const;

/** Backstage's own life cycle axis. @public */
export const LIFECYCLES = [
  'experimental',
  'production',
  'deprecated',
  'unknown',
] as const;

/**
 * Life cycle stages in their order. The rank of a stage is its index.
 *
 * ISO/IEC 22989:2022 names eight: inception, design and development, verification and
 * validation, deployment, operation and monitoring, continuous validation, re-evaluation,
 * retirement. Here continuous validation and re-evaluation are part of operation and
 * monitoring: a system goes through them again and again while it operates, and the controls
 * on monitoring, on measurements of a version and on reviews ask for what they bring. @public
 */
export const LIFECYCLE_STAGES = [
  'inception',
  'design-development',
  'verification-validation',
  'deployment',
  'operation-monitoring',
  'retirement',
] as const;

/** What `spec.lifecycleStage` accepts. @public */
export const DECLARED_LIFECYCLE_STAGES = [
  ...LIFECYCLE_STAGES,
  'unknown',
] as const;

/** Risk classes from the heaviest to the lightest. @public */
export const RISK_CLASSES = [
  'prohibited',
  'high',
  'limited',
  'minimal',
  'unclassified',
] as const;

/** Where the system comes from. @public */
export const SOURCINGS = [
  'in-house',
  'fine-tuned',
  'composed',
  'third-party-model',
  'third-party-service',
  'open-source-model',
  'embedded-in-product',
] as const;

/** Roles an organisation may hold towards a system. @public */
export const AI_ROLES = [
  'provider',
  'producer',
  'developer',
  'deployer',
  'customer',
  'partner',
  'importer',
  'distributor',
  'product-manufacturer',
] as const;

/** Traits that are true, false or unknown; they drive applicability. @public */
export const BOOLEAN_TRAITS = [
  'affectsPersons',
  'personalData',
  'specialCategoryData',
  'profiling',
  'autonomous',
  'interactsWithPersons',
  'generatesContent',
  'deepFakes',
  'emotionOrBiometric',
  'retrieval',
  'publicBody',
  'publicService',
  'externalCustomers',
] as const;

/** How far the system decides about persons by itself. @public */
export const DECISION_MAKING = [
  'none',
  'assists',
  'automated',
  'unknown',
] as const;

/** What a dataset is used for. @public */
export const DATASET_ROLES = [
  'training',
  'validation',
  'testing',
  'retrieval',
  'reference',
  'production',
] as const;

/** Confidentiality of a dataset. @public */
export const DATA_CLASSIFICATIONS = [
  'public',
  'internal',
  'confidential',
  'restricted',
] as const;

/** What a supplier supplies. @public */
export const SUPPLIER_ROLES = [
  'model-provider',
  'data-provider',
  'service-provider',
  'integrator',
] as const;

/** Human oversight modes. @public */
export const OVERSIGHT_MODES = [
  'none',
  'human-in-the-loop',
  'human-on-the-loop',
  'human-in-command',
] as const;

/** What a metric measures. @public */
export const METRIC_KINDS = [
  'performance',
  'drift',
  'fairness',
  'robustness',
  'data-quality',
  'security',
  'operational',
] as const;

/** How a measured value is compared with its threshold. @public */
export const COMPARATORS = ['lt', 'lte', 'gt', 'gte', 'eq', 'between'] as const;

/** How drift of values from a baseline is computed. @public */
export const DRIFT_METHODS = ['psi', 'ks'] as const;

/** How groups are compared for fairness. @public */
export const FAIRNESS_METHODS = ['ratio', 'difference'] as const;

/** Relation to general-purpose AI models (Regulation (EU) 2024/1689 Art. 3(63)). @public */
export const GPAI_RELATIONS = [
  'none',
  'uses-gpai',
  'is-gpai',
  'is-gpai-systemic',
] as const;

/**
 * Answers to whether a use is high-impact, OMB Memorandum M-25-21.
 * @public
 */
export const US_FEDERAL_IMPACTS = [
  'high-impact',
  'presumed-not-high-impact',
  'not-high-impact',
] as const;

/**
 * Minimum practices for high-impact AI that a US federal agency reports on, OMB
 * Memorandum M-25-21, section 4(b).
 * @public
 */
export const US_FEDERAL_PRACTICES = [
  'testing',
  'impactAssessment',
  'independentReview',
  'monitoring',
  'training',
  'failSafe',
  'appeal',
  'consultation',
] as const;

/** Answers to whether a practice is followed. @public */
export const PRACTICE_ANSWERS = [
  'done',
  'in-progress',
  'not-done',
  'waived',
  'not-applicable',
  'precluded',
] as const;

/** One minimum practice. @public */
export type UsFederalPractice = (typeof US_FEDERAL_PRACTICES)[number];
/** One answer on a practice. @public */
export type PracticeAnswer = (typeof PRACTICE_ANSWERS)[number];
/** One life cycle stage. @public */
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];
/** One risk class. @public */
export type RiskClass = (typeof RISK_CLASSES)[number];
/** One role towards a system. @public */
export type AiRole = (typeof AI_ROLES)[number];
/** One boolean trait. @public */
export type BooleanTrait = (typeof BOOLEAN_TRAITS)[number];
/** One comparator. @public */
export type Comparator = (typeof COMPARATORS)[number];
/** One metric kind. @public */
export type MetricKind = (typeof METRIC_KINDS)[number];
