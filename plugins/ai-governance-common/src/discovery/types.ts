/** How much a signal says. @public */
export const SIGNAL_STRENGTHS = ['strong', 'medium', 'weak'] as const;
/** How much a signal says. @public */
export type SignalStrength = (typeof SIGNAL_STRENGTHS)[number];

/** Where a signal was found. @public */
export type SignalSource =
  | 'kind'
  | 'type'
  | 'tag'
  | 'annotation'
  | 'text'
  | 'model-dependency'
  | 'running-model'
  | 'library';

/** One reason for which an entity looks like AI. @public */
export interface AiSignal {
  source: SignalSource;
  strength: SignalStrength;
  /** Field of the entity, or the path of a manifest. */
  path: string;
  /** What was found there: a tag, a phrase, a library, a reference. */
  value: string;
}

/** Lists of words by the strength of the signal that they give. @public */
export type WordsByStrength = Partial<Record<SignalStrength, string[]>>;

/** Ecosystems whose dependency manifests are read. @public */
export type LibraryEcosystem = 'npm' | 'pypi' | 'maven' | 'go';

/** What signals are made from. Shipped as `discovery/ai-signals.yaml`. @public */
export interface AiSignalRules {
  /** Score from which an entity is a finding, between 0 and 1. */
  threshold: number;
  /** What one signal adds, between 0 and 1. */
  weights: Record<SignalStrength, number>;
  /** Kinds, in lower case. */
  kinds: WordsByStrength;
  /** Values of `spec.type`. */
  types: WordsByStrength;
  /** Types of what makes its dependents users of a model. */
  modelTypes: string[];
  tags: WordsByStrength;
  /** Keys of annotations; one that ends with `/` is a prefix. */
  annotations: WordsByStrength;
  /** Whole words and phrases of name, title and description. */
  texts: WordsByStrength;
  /** Phrases in which a word of `texts` says nothing. */
  notTexts: string[];
  /** Types of which texts say nothing. */
  quietTypes: string[];
  /** Names of libraries; one that ends with `*` is a prefix. */
  libraries: Record<LibraryEcosystem, WordsByStrength>;
}
