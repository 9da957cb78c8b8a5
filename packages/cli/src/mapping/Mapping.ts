import { Target } from './targetPath';
import { FieldRule, GroupLevel, MappingDocument, RuleCondition } from './types';

/** A field of the entity and the rules that fill it, in their order. */
export interface MappedField {
  target: Target;
  rules: FieldRule[];
}

/** A mapping that has been found sound. */
export interface Mapping {
  /** The file it came from. */
  file: string;
  document: MappingDocument;
  fields: MappedField[];
  /** Levels of owning groups, from the top down. */
  levels: Array<GroupLevel & { id: string }>;
  /** What a row must meet, all of it, to be taken. */
  where: RuleCondition[];
  /** Every column that the mapping reads. */
  columns: Set<string>;
}
