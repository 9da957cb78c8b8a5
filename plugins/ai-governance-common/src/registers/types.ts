import { JsonPrimitive } from '@backstage/types';
import { EntityRef } from '../lib/entityRefs';
import { RegisterCondition } from './conditions';

/** Public registers that an AI system can be reported to, by name. @public */
export const REGISTER_IDS = [
  'omb-2025',
  'nl-algoritmeregister',
  'uk-atrs',
  'eu-annex-viii',
] as const;

/** Name of a public register. @public */
export type RegisterId = (typeof REGISTER_IDS)[number];

/** File formats of a register. @public */
export const REGISTER_FILE_FORMATS = ['csv', 'json'] as const;

/** File format of a register. @public */
export type RegisterFileFormat = (typeof REGISTER_FILE_FORMATS)[number];

/**
 * Where the value of a field can come from, other than from the annotation of the field.
 * @public
 */
export type RegisterFieldSource =
  | {
      /**
       * Place in the entity, such as `spec.suppliers[].name` or
       * `metadata.links[type=dpia].url`.
       */
      path: string;
      /** Between several values. Without it, several values are one too many. */
      join?: string;
      /** Words of the register, each with the values of the entity that it stands for. */
      words?: Readonly<Record<string, readonly JsonPrimitive[]>>;
      /** Annotation with which the place holds something else. */
      unless?: string;
      /** Takes web addresses alone, not paths inside a repository. */
      isAddress?: boolean;
    }
  | { annotation: string }
  | { from: 'owner' | 'organisation' | 'reference' | 'member-states' }
  | {
      /** True of the format, not of the system. */
      constant: string;
    };

/** What a field holds. @public */
export type RegisterFieldShape =
  | 'text'
  /** Several words, one a line or with commas between them. */
  | 'list'
  /** As Python writes a list of texts: `['a', 'b']`. */
  | 'quoted-list'
  /** A title and, where there is one, an address, one pair a line. */
  | 'links';

/** A field of the same entry that decides whether another one is required. @public */
export interface RegisterRequirement {
  field: string;
  is: readonly string[];
}

/** One field of a register. @public */
export interface RegisterField {
  /** Name in the file. */
  key: string;
  /** Short title, in our words. */
  title: string;
  /** Section that has it; without one, every section. */
  section?: string;
  /** Annotation that states it word for word, and goes before every source. */
  annotation: string;
  /** In their order. */
  sources: readonly RegisterFieldSource[];
  /** Whether it has to be there: always, never, or where all of these are met. */
  required: boolean | readonly RegisterRequirement[];
  /** Words that the register knows. Without them, any text. */
  allowed?: readonly string[];
  /** Other spellings of the same words. */
  alsoAllowed?: readonly string[];
  shape: RegisterFieldShape;
  /** Characters at most. */
  maxLength?: number;
  /** Elements at most, of a list. */
  maxItems?: number;
  /** What the whole value must match, and in words. */
  pattern?: { source: string; text: string };
  /** What stands in a CSV file for no value. */
  empty?: string;
  /** Why the value is left out where the declared Annex III points begin with these. */
  withheld?: { annexIII: readonly string[]; why: string };
}

/** Who has to report what, in one section of a register. @public */
export interface RegisterSection {
  /** Absent where the register has one section. */
  id?: string;
  title: string;
  concerns: RegisterCondition;
}

/** A public register: which systems it concerns, and what it asks of each. @public */
export interface RegisterDefinition {
  id: RegisterId;
  title: string;
  /** Of the format. */
  version: string;
  /** Where the fields were read. */
  sources: ReadonlyArray<{ title: string; url: string }>;
  /** What nobody could compare with the source. */
  unverified?: string;
  /** The first is the default. */
  formats: readonly RegisterFileFormat[];
  sections: readonly RegisterSection[];
  fields: readonly RegisterField[];
}

/** What is wrong with a field of an entry. @public */
export const REGISTER_GAP_KINDS = [
  /** The system does not say whether the register concerns it. */
  'undeclared',
  /** Asked for, and nothing is declared. */
  'missing',
  /** The register has no such word. */
  'unknown-value',
  /** What is declared can be several words of the register. */
  'ambiguous',
  /** Two statements of the entity disagree. */
  'contradiction',
  /** Too long, too many, or in another form. */
  'form',
  /** Not to be published. */
  'withheld',
] as const;

/** What is wrong with a field of an entry. @public */
export type RegisterGapKind = (typeof REGISTER_GAP_KINDS)[number];

/** Something that an entry of a register lacks. @public */
export interface RegisterGap {
  entityRef: string;
  /** Title of the system. */
  title?: string;
  section?: string;
  /** Key of the field; absent where the whole entry is meant. */
  field?: string;
  fieldTitle?: string;
  kind: RegisterGapKind;
  /** Why it matters to the register. */
  why: string;
  /** How to supply it. */
  how: string;
}

/** A value of a field: a text, or what a list holds. @public */
export type RegisterValue =
  | string
  | readonly string[]
  | ReadonlyArray<{ title: string; link?: string }>;

/** What a register is told about one system. @public */
export interface RegisterEntry {
  entityRef: string;
  section?: string;
  /** By the keys of the fields; what is not declared is absent. */
  values: Readonly<Record<string, RegisterValue>>;
}

/** How many systems an export is about. @public */
export interface RegisterCoverage {
  /** Systems that were looked at: those that the reader may read, and that match. */
  systems: number;
  /** Of these, with an entry. */
  covered: number;
  /** Of these, which do not say whether the register concerns them. */
  undeclared: number;
  /** Of these, which the register does not concern. */
  outside: number;
}

/** An export to a register, as data. @public */
export interface RegisterExport {
  register: RegisterDefinition;
  coverage: RegisterCoverage;
  entries: RegisterEntry[];
  gaps: RegisterGap[];
}

/** What is known beside the entity. @public */
export interface RegisterContext {
  /** Name of the organisation that reports. */
  organisation?: string;
  /** Names of people and groups, by full reference. */
  names?: ReadonlyMap<EntityRef, string>;
}
